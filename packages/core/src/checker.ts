import { analyse } from './analyse.ts';
import { judgeConversation, type ConversationAnalysis, type ConversationOptions } from './conversation/conversation.ts';
import { createEngine } from './engine.ts';
import type { CheckerOptions, PhraseRule } from './options.ts';
import { lexiconOf, ruleOf } from './rule/phrase-rule.ts';
import type { Rule } from './rule/rule.ts';
import { rules as builtInRules } from './rules/index.ts';
import { gestureLexicon, withGestures } from './suggest/gestures.ts';
import type { Analysis, Case, RuleId, Severity, Turn } from './types.ts';
import { assertCase, assertOptions, assertTurn } from './validate.ts';

/** Rules and lexicons, ready to run. Holds no state between calls. */
export interface Checker {
  /** The rules it runs, with the severity they are shown with. */
  readonly rules: readonly Rule[];
  /**
   * Judges one reply.
   * @throws TypeError when the case has not the right shape
   */
  check: (input: Case) => Analysis;
  /**
   * Judges every agent turn in its place, and lists what was promised.
   * @throws TypeError when a turn has not the right shape
   */
  checkConversation: (turns: readonly Turn[], options?: ConversationOptions) => ConversationAnalysis;
}

const isCode = (rule: PhraseRule | Rule): rule is Rule => 'check' in rule;

/**
 * Makes a checker with rules, phrases and severities of your own.
 * @throws TypeError when an option has not the right shape
 * @throws SyntaxError when a pattern is not well formed
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  assertOptions(
    options,
    builtInRules.map(({ id }) => id),
  );
  const own = options.rules ?? [];
  const phrases = own.filter((rule) => !isCode(rule)) as PhraseRule[];
  const { gestures } = options;
  const lexicons = [...(options.lexicons ?? []), ...(gestures === undefined ? [] : [gestureLexicon(gestures)])];
  const engine = createEngine({ ...options, lexicons }, phrases.map(lexiconOf));
  const severity = (id: RuleId): Severity | 'off' | undefined => options.severities?.[id];
  const rules = [...builtInRules, ...own.map((rule) => (isCode(rule) ? rule : ruleOf(rule)))].flatMap(
    (rule): Rule[] => {
      const chosen = severity(rule.id);
      const offering = gestures === undefined ? rule : withGestures(rule, gestures);
      return chosen === 'off'
        ? []
        : [chosen === undefined ? offering : { ...offering, severity: chosen, check: withSeverity(offering, chosen) }];
    },
  );
  const judge = (input: Case): ReturnType<typeof analyse> => analyse(input, engine, rules);
  return {
    rules,
    check: (input) => {
      assertCase(input);
      return judge(input).analysis;
    },
    checkConversation: (turns, conversation = {}) => {
      if (!Array.isArray(turns)) throw new TypeError(`“turns” must be an array of turns {role, text}`);
      for (const [i, turn] of turns.entries()) assertTurn(turn, `turns[${i}]`);
      return judgeConversation(turns, conversation, judge);
    },
  };
}

/** A chosen severity wins over the one that a report brings along. */
function withSeverity(rule: Rule, severity: Severity): Rule['check'] {
  return function* reports(situation) {
    for (const report of rule.check(situation)) yield { ...report, severity };
  };
}

let standard: Checker | undefined;
const standardChecker = (): Checker => (standard ??= createChecker());

/**
 * Judges one reply with the default rules.
 * @throws TypeError when the case has not the right shape
 * @example check({ channel: 'email', context: [{ role: 'customer', text: 'Still no parcel!' }], reply: 'Please call back.' })
 */
export function check(input: Case): Analysis {
  return standardChecker().check(input);
}

/** Judges every agent turn of a conversation with the default rules. */
export function checkConversation(turns: readonly Turn[], options?: ConversationOptions): ConversationAnalysis {
  return standardChecker().checkConversation(turns, options);
}
