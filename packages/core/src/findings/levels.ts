import type { WarningId } from '../types.ts';

/** From which confidence on a finding of a rule is what; 0 to 1. */
export interface Levels {
  /** A warning, as the rule declares it; below it is a hint. */
  warning: number;
  /** A warning where no other rule warns; below it is a hint. At least `warning`. */
  alone: number;
  /** Certain enough to be marked in the text while somebody types: nine in ten such findings are right. */
  inline: number;
}

/**
 * One row a rule. The levels were chosen on labelled cases that no model was trained on, `inline` as the lowest from which at least nine
 * in ten were right, `alone` as the highest that takes no more right warnings than wrong ones; `npm run bench` prints for each what was
 * measured. Above 1 means that no level was good enough.
 */
export const levels: Readonly<Record<WarningId, Levels>> = {
  'missed-emotion': { warning: 0.3, alone: 0.6, inline: 0.9 },
  'missing-apology': { warning: 0.7, alone: 0.75, inline: 0.9 },
  'hollow-apology': { warning: 0.3, alone: 0.3, inline: 0.85 },
  'missing-plan': { warning: 0, alone: 0.7, inline: 1.1 },
  'no-timeframe': { warning: 0, alone: 0, inline: 0.9 },
  'responsibility-shift': { warning: 0.05, alone: 0.05, inline: 0.85 },
  'blames-customer': { warning: 0, alone: 0, inline: 0.7 },
  'details-first': { warning: 0.1, alone: 0.1, inline: 0.7 },
  'bare-refusal': { warning: 0.12, alone: 0.5, inline: 1.1 },
  'cold-tone': { warning: 0.05, alone: 0.5, inline: 0.9 },
  'wrong-channel': { warning: 0.65, alone: 0.65, inline: 0.95 },
};

const levelsOf = (ruleId: string): Levels | undefined =>
  (levels as Readonly<Record<string, Levels | undefined>>)[ruleId];

/** Whether a finding is too unsure to be more than a hint. */
export function isHintOnly(ruleId: string, confidence: number): boolean {
  return confidence < (levelsOf(ruleId)?.warning ?? 0);
}

/** Whether a finding is too unsure to be more than a hint where no other rule warns. */
export function isHintAlone(ruleId: string, confidence: number): boolean {
  return confidence < (levelsOf(ruleId)?.alone ?? 0);
}

/**
 * Whether a finding is certain enough to be marked in the text while somebody types. One of a rule without levels is when it has words to
 * mark: a rule given to `createChecker` rests on its own phrases, and what would make a good reply better has none.
 */
export function isInline(ruleId: string, confidence: number, hasWords: boolean): boolean {
  const own = levelsOf(ruleId);
  return own === undefined ? hasWords : confidence >= own.inline;
}
