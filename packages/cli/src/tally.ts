import type { Analysis } from './engine.ts';
import { isCustomerKnown } from './customer.ts';

const lowestKept = 3;

/** What a run adds up to. */
export interface Tally {
  replies: number;
  /** Replies that have a score. */
  judged: number;
  scoreSum: number;
  /** Replies without an error or a warning. */
  clean: number;
  /** Of the clean ones, those where no customer message was known. */
  cleanUnknown: number;
  /** Number of replies that have an error or a warning of a rule. */
  readonly repliesByRule: Map<string, number>;
  /** The judged replies with the lowest scores, lowest first. */
  lowest: { readonly id: string; readonly score: number }[];
}

/** A tally of nothing. */
export function createTally(): Tally {
  return { replies: 0, judged: 0, scoreSum: 0, clean: 0, cleanUnknown: 0, repliesByRule: new Map(), lowest: [] };
}

/** Adds one analysis to a tally. */
export function addToTally(tally: Tally, id: string, analysis: Analysis): void {
  const { score, findings } = analysis;
  tally.replies += 1;
  if (score !== null) {
    tally.judged += 1;
    tally.scoreSum += score;
    tally.lowest = lowestOf([...tally.lowest, { id, score }]);
  }
  if (findings.every(({ severity }) => severity === 'hint')) {
    tally.clean += 1;
    if (!isCustomerKnown(analysis)) tally.cleanUnknown += 1;
  }
  // Hints are owed by nearly every reply: counted in, they would hide the warnings.
  const warnings = findings.filter(({ severity }) => severity !== 'hint');
  for (const ruleId of new Set(warnings.map((finding) => finding.ruleId))) {
    tally.repliesByRule.set(ruleId, (tally.repliesByRule.get(ruleId) ?? 0) + 1);
  }
}

/** A tally as JSON holds it. */
export type TallyJson = Omit<Tally, 'repliesByRule'> & { readonly repliesByRule: Readonly<Record<string, number>> };

/** A tally as JSON. */
export function tallyToJson(tally: Tally): TallyJson {
  return { ...tally, repliesByRule: Object.fromEntries(tally.repliesByRule) };
}

/** Adds what another tally holds. */
export function mergeTally(into: Tally, from: TallyJson): void {
  into.replies += from.replies;
  into.judged += from.judged;
  into.scoreSum += from.scoreSum;
  into.clean += from.clean;
  into.cleanUnknown += from.cleanUnknown;
  into.lowest = lowestOf([...into.lowest, ...from.lowest]);
  for (const [rule, count] of Object.entries(from.repliesByRule)) {
    into.repliesByRule.set(rule, (into.repliesByRule.get(rule) ?? 0) + count);
  }
}

function lowestOf(scored: Tally['lowest']): Tally['lowest'] {
  return scored.toSorted((a, b) => a.score - b.score).slice(0, lowestKept);
}

/** Mean score of the judged replies, 0 to 100; `undefined` when none was judged. */
export function meanScore({ judged, scoreSum }: Tally): number | undefined {
  return judged === 0 ? undefined : scoreSum / judged;
}
