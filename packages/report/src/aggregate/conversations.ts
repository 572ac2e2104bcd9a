import { flags, unknownTime } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import { maskOf, positives } from '../data/vocabulary.ts';

/** What is true of whole conversations, whichever of their replies a filter keeps. One entry a conversation. */
export interface Conversations {
  readonly count: number;
  /** Rows in the order of conversation and turn; those of conversation c are `order[starts[c]]` to `order[starts[c + 1] - 1]`. */
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  /** Kinds of lapse reported, as bits. */
  readonly lapses: Uint16Array;
  /** Minutes from the first report of a problem to the first reply that takes it on; `never` or `untimed`. */
  readonly toReassurance: Int32Array;
  /** The same to the first concrete plan. */
  readonly toPlan: Int32Array;
  /** How often the customer came back after a pause, still with a problem; `unknownRepeats` where times are missing. */
  readonly repeats: Uint8Array;
}

/** There was a problem, and it never came. */
export const never = -1;
/** It came, but nobody knows when. */
export const untimed = -2;
/** There was no problem. */
export const notOwed = -3;

/** Nobody knows whether the customer came back. */
export const unknownRepeats = 255;

/**
 * A customer who writes again so long after a reply, in minutes, has waited for something that did not come;
 * sooner, it is the same exchange.
 */
export const repeatAfter = 240;

const reassuring = maskOf(positives, ['reassurance']);
const concrete = 2;

export function conversationsOf(dataset: Dataset): Conversations {
  const { order, starts } = grouped(dataset);
  const count = dataset.conversations;
  const result = {
    count,
    order,
    starts,
    lapses: new Uint16Array(count),
    toReassurance: new Int32Array(count),
    toPlan: new Int32Array(count),
    repeats: new Uint8Array(count),
  };
  const { columns } = dataset;
  for (let c = 0; c < count; c++) {
    const rows = order.subarray(starts[c], starts[c + 1]);
    result.lapses[c] = rows.reduce((mask, row) => mask | lapseBit(columns.lapse[row] as number), 0);
    result.toReassurance[c] = timeTo(dataset, rows, (row) => reassures(dataset, row));
    result.toPlan[c] = timeTo(dataset, rows, (row) => columns.plan[row] === concrete);
    result.repeats[c] = repeatsIn(dataset, rows);
  }
  return result;
}

/** The bit of a kind of lapse; “none” has none. */
export function lapseBit(lapse: number): number {
  return lapse === 0 ? 0 : 1 << lapse;
}

/** The customer reports a failure or shows a feeling. */
export function hasProblem({ columns }: Dataset, row: number): boolean {
  return ((columns.flags[row] as number) & flags.failure) !== 0 || (columns.intensity[row] as number) > 0;
}

/** It takes ownership, or it names the feeling or the hardship. */
function reassures({ columns }: Dataset, row: number): boolean {
  return ((columns.positives[row] as number) & reassuring) !== 0 || columns.ack[row] === 2;
}

function timeTo(dataset: Dataset, rows: Uint32Array, is: (row: number) => boolean): number {
  const { at, customerAt } = dataset.columns;
  const from = rows.findIndex((row) => hasProblem(dataset, row));
  if (from < 0) return notOwed;
  const reported = customerAt[rows[from] as number] as number;
  const answer = rows.subarray(from).find(is);
  if (answer === undefined) return never;
  const answered = at[answer] as number;
  return reported === unknownTime || answered === unknownTime ? untimed : Math.max(0, answered - reported);
}

function repeatsIn(dataset: Dataset, rows: Uint32Array): number {
  const { at, customerAt } = dataset.columns;
  if (rows.some((row) => at[row] === unknownTime || customerAt[row] === unknownTime)) return unknownRepeats;
  let repeats = 0;
  for (let i = 1; i < rows.length; i++) {
    const [before, row] = [rows[i - 1] as number, rows[i] as number];
    const [answered, wrote] = [at[before] as number, customerAt[row] as number];
    if (wrote - answered >= repeatAfter && hasProblem(dataset, row)) repeats++;
  }
  return Math.min(repeats, unknownRepeats - 1);
}

/** A counting sort by conversation; within one, by turn. */
function grouped({ columns, length, conversations }: Dataset): Pick<Conversations, 'order' | 'starts'> {
  const starts = new Uint32Array(conversations + 1);
  for (const c of columns.conversation) starts[c + 1] = (starts[c + 1] as number) + 1;
  for (let c = 0; c < conversations; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const c = columns.conversation[row] as number;
    const place = next[c] as number;
    order[place] = row;
    next[c] = place + 1;
  }
  const byTurn = (a: number, b: number): number => (columns.turn[a] as number) - (columns.turn[b] as number) || a - b;
  for (let c = 0; c < conversations; c++) order.subarray(starts[c], starts[c + 1]).sort(byTurn);
  return { order, starts };
}
