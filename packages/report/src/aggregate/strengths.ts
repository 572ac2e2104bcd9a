import { flags } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import { positives, type Positive } from '../data/vocabulary.ts';
import { hasProblem } from './conversations.ts';
import { warningMask } from './headline.ts';

/** What a reply did well. */
export type Strength = 'names the hardship' | 'apologises for the act' | 'has a plan' | 'says when' | Positive;

export interface WorthCopying {
  readonly row: number;
  readonly conversation: number;
  readonly weight: number;
  readonly strengths: readonly Strength[];
}

/** Tenths of a point: from here on, grade A. */
const gradeA = 850;
const [specificAck, specificApology, concretePlan] = [2, 4, 2];

/**
 * Replies to customers with a problem that score A and have no warning, those with the most strengths first;
 * on a tie, the customer who was more upset leads. One a conversation.
 */
export function worthCopying(dataset: Dataset, rows: ArrayLike<number>): WorthCopying[] {
  const { columns } = dataset;
  const warnings = warningMask(dataset);
  const best = new Map<number, WorthCopying>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const score = columns.score[row] as number;
    if (score < gradeA || score > 1000 || !hasProblem(dataset, row)) continue;
    if (((columns.rules[row] as number) & warnings) !== 0) continue;
    const strengths = strengthsOf(dataset, row);
    const conversation = columns.conversation[row] as number;
    const weight = strengths.length + (columns.intensity[row] as number) / 4;
    if (weight <= (best.get(conversation)?.weight ?? 0)) continue;
    best.set(conversation, { row, conversation, weight, strengths });
  }
  return [...best.values()].toSorted((a, b) => b.weight - a.weight || a.row - b.row);
}

function strengthsOf({ columns }: Dataset, row: number): Strength[] {
  const found: Strength[] = [];
  if (columns.ack[row] === specificAck) found.push('names the hardship');
  if (columns.apology[row] === specificApology) found.push('apologises for the act');
  if (columns.plan[row] === concretePlan) found.push('has a plan');
  if (((columns.flags[row] as number) & flags.timeframe) !== 0) found.push('says when');
  const mask = columns.positives[row] as number;
  return [...found, ...positives.filter((_, i) => (mask & (1 << i)) !== 0)];
}

/** What the replies to customers with a problem did well, and how many of them. */
export interface StrengthCounts {
  readonly of: number;
  readonly counts: ReadonlyMap<Strength, number>;
}

const places: readonly Strength[] = [
  'names the hardship',
  'apologises for the act',
  'has a plan',
  'says when',
  ...positives,
];

export function strengthCounts(dataset: Dataset, rows: ArrayLike<number>): StrengthCounts {
  const { ack, apology, plan, flags: told, positives: bits } = dataset.columns;
  const counts = new Uint32Array(places.length);
  const add = (place: number, is: boolean): void => {
    if (is) counts[place] = (counts[place] as number) + 1;
  };
  let of = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!hasProblem(dataset, row)) continue;
    of++;
    add(0, ack[row] === specificAck);
    add(1, apology[row] === specificApology);
    add(2, plan[row] === concretePlan);
    add(3, ((told[row] as number) & flags.timeframe) !== 0);
    for (let mask = bits[row] as number; mask !== 0; mask &= mask - 1) add(4 + 31 - Math.clz32(mask & -mask), true);
  }
  return { of, counts: new Map(places.map((place, i) => [place, counts[i] as number])) };
}
