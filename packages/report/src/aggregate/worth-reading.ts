import { notJudged } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import { never, unknownRepeats, type Conversations } from './conversations.ts';
import { warningMask } from './headline.ts';

/** Why a reply is worth reading. */
export type Reason =
  | 'strong feeling, not met'
  | 'customer blamed'
  | 'bare refusal'
  | 'promise not seen kept'
  | 'customer had to come back'
  | 'never got a plan'
  | 'several faults in one reply'
  | 'very low score';

export interface WorthReading {
  readonly row: number;
  readonly conversation: number;
  /** Higher first. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** What is looked at to decide. */
interface Look {
  readonly dataset: Dataset;
  readonly conversations: Conversations;
  readonly masks: {
    readonly warnings: number;
    readonly unmet: number;
    readonly blame: number;
    readonly refusal: number;
  };
  readonly row: number;
  readonly conversation: number;
}

interface Sign {
  readonly reason: Reason;
  readonly weight: number;
  readonly shows: (look: Look) => boolean;
}

const severalFaults = 4;
/** Tenths of a point: below it stands grade E. */
const veryLow = 300;

/** What harms most weighs most: a hurt that was made worse, then a trust that was broken, then much at once. */
const signs: readonly Sign[] = [
  {
    reason: 'strong feeling, not met',
    weight: 3,
    shows: ({ dataset: { columns }, masks, row }) =>
      columns.intensity[row] === 2 && has(columns.rules[row], masks.unmet),
  },
  {
    reason: 'customer blamed',
    weight: 3,
    shows: ({ dataset: { columns }, masks, row }) => has(columns.rules[row], masks.blame),
  },
  {
    reason: 'bare refusal',
    weight: 2,
    shows: ({ dataset: { columns }, masks, row }) => has(columns.rules[row], masks.refusal),
  },
  {
    reason: 'promise not seen kept',
    weight: 2,
    shows: ({ dataset: { columns }, row }) => (columns.notSeen[row] as number) > 0,
  },
  {
    reason: 'customer had to come back',
    weight: 2,
    shows: ({ conversations: { repeats }, conversation }) => {
      const times = repeats[conversation] as number;
      return times > 0 && times !== unknownRepeats;
    },
  },
  {
    reason: 'never got a plan',
    weight: 1,
    shows: ({ conversations, conversation }) => conversations.toPlan[conversation] === never,
  },
  {
    reason: 'several faults in one reply',
    weight: 1,
    shows: ({ dataset: { columns }, masks, row }) =>
      bits((columns.rules[row] as number) & masks.warnings) >= severalFaults,
  },
  {
    reason: 'very low score',
    weight: 1,
    shows: ({ dataset: { columns }, row }) => (columns.score[row] as number) < veryLow,
  },
];

const has = (mask: number | undefined, wanted: number): boolean => ((mask ?? 0) & wanted) !== 0;

/**
 * The most telling reply of each conversation that has one, most telling first; on a tie, the lower score leads.
 * @param rows the replies to choose from
 */
export function worthReading(dataset: Dataset, conversations: Conversations, rows: ArrayLike<number>): WorthReading[] {
  const masks = {
    warnings: warningMask(dataset),
    unmet: maskOfRules(dataset, ['missed-emotion', 'hollow-apology']),
    blame: maskOfRules(dataset, ['blames-customer']),
    refusal: maskOfRules(dataset, ['bare-refusal']),
  };
  const best = new Map<number, WorthReading>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (dataset.columns.score[row] === notJudged) continue;
    const conversation = dataset.columns.conversation[row] as number;
    const shown = signs.filter(({ shows }) => shows({ dataset, conversations, masks, row, conversation }));
    const weight = shown.reduce((sum, sign) => sum + sign.weight, 0);
    if (weight === 0 || weight <= (best.get(conversation)?.weight ?? 0)) continue;
    best.set(conversation, { row, conversation, weight, reasons: shown.map(({ reason }) => reason) });
  }
  const { score } = dataset.columns;
  return [...best.values()].toSorted(
    (a, b) => b.weight - a.weight || (score[a.row] as number) - (score[b.row] as number) || a.row - b.row,
  );
}

/** The bits of some rules of a dataset. */
export function maskOfRules({ rules }: Dataset, ids: readonly string[]): number {
  return rules.reduce((mask, { id }, i) => (ids.includes(id) ? mask | (1 << i) : mask), 0) >>> 0;
}

/** How many bits of a mask are set. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
