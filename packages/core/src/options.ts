import type { Layers } from './layers.ts';
import type { Entry, Lexicon } from './lexicon/lexicon.ts';
import type { Rule } from './rule/rule.ts';
import type { Gesture } from './suggest/gestures.ts';
import type { Dimension, RuleId, Severity } from './types.ts';

/** A rule as plain data: phrases in the reply that raise a finding. */
export interface PhraseRule {
  /** Kebab case, not the id of a built-in rule. */
  id: string;
  /** `warning` unless given. */
  severity?: Severity;
  /** `respect` unless given. */
  dimension?: Dimension;
  /** What is wrong. */
  message: string;
  /** Why it matters. */
  why: string;
  /** Where the reason comes from; “House rule” unless given. */
  source?: string;
  /** What to write instead. */
  suggestion: string;
  /** Phrases in the pattern language. */
  patterns: readonly string[];
  /** What cancels a match. */
  unless?: readonly string[];
  /** Sentences that hold a match, in [[double brackets]], checked when the checker is made. */
  matches?: readonly string[];
  /** Sentences that hold none, checked when the checker is made. */
  misses?: readonly string[];
}

/** Entries added to a built-in lexicon of that id, or a lexicon of its own. */
export interface LexiconExtension {
  id: string;
  /** Whose words it is matched on. */
  side: 'customer' | 'reply';
  entries: readonly Entry[];
}

/** How a checker differs from the default one. Plain data (JSON) unless `rules` holds code. */
export interface CheckerOptions {
  /** Severity by rule id; `off` switches a rule off. */
  severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Rules of your own: data, or code made with `defineRule`. */
  rules?: readonly (PhraseRule | Rule)[];
  /** More phrases for the lexicons. */
  lexicons?: readonly LexiconExtension[];
  /** Phrases added to the named slots of the pattern language. */
  slots?: Readonly<Record<string, readonly string[]>>;
  /**
   * What staff may add for the trouble. Where a rule suggests a gesture, those that fit are suggested, and where none fits
   * it does not ask for one. Without the option the suggestion has a blank, and with an empty list none is asked for.
   */
  gestures?: readonly Gesture[];
  /** False leaves out wink-nlp's reading (parts of speech, times): faster, and a little less exact. */
  grammar?: boolean;
  /** Leaves out parts of the engine, to measure what each earns. */
  layers?: Partial<Layers>;
}

/** Adds extensions to the built-in lexicons of one side. */
export function extendLexicons(builtIn: readonly Lexicon[], extensions: readonly LexiconExtension[]): Lexicon[] {
  const extended = builtIn.map((lexicon) => ({
    ...lexicon,
    entries: [
      ...lexicon.entries,
      ...extensions.filter(({ id }) => id === lexicon.id).flatMap(({ entries }) => entries),
    ],
  }));
  const known = new Set(builtIn.map(({ id }) => id));
  const own = extensions
    .filter(({ id }) => !known.has(id))
    .map(({ id, entries }): Lexicon => ({ id, summary: 'Given to createChecker.', entries }));
  return [...extended, ...own];
}
