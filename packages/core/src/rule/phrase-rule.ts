import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseRule } from '../options.ts';
import { cuesOf } from '../picture/view.ts';
import { defineRule, type Rule } from './rule.ts';

const lexiconId = (rule: PhraseRule): string => `rule:${rule.id}`;

/** The lexicon that a phrase rule is matched with. */
export function lexiconOf(rule: PhraseRule): Lexicon {
  const { patterns, unless = [], matches = [], misses = [] } = rule;
  return {
    id: lexiconId(rule),
    summary: rule.message,
    entries: [{ value: rule.id, patterns, unless, matches, misses }],
  };
}

/** A phrase rule as a rule. */
export function ruleOf(phrase: PhraseRule): Rule {
  const { id, message, why, suggestion } = phrase;
  return defineRule({
    id,
    severity: phrase.severity ?? 'warning',
    dimension: phrase.dimension ?? 'respect',
    summary: message,
    message,
    why,
    source: phrase.source ?? 'House rule',
    advice: suggestion,
    needs: [],
    examples: { flagged: phrase.matches ?? [], accepted: phrase.misses ?? [] },
    *check({ view }) {
      for (const { span } of cuesOf(view, lexiconId(phrase))) {
        yield { span, offers: [{ text: suggestion, label: 'Write instead', span }] };
      }
    },
  });
}
