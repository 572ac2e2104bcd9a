/** The columns of a dataset: one typed array each, all of the same length. */
export interface Columns {
  /** Index of the conversation, in order of first appearance. */
  readonly conversation: Int32Array;
  /** Minutes since 1970 UTC when the reply was sent; `unknownTime` if nobody knows. */
  readonly at: Int32Array;
  /** The same for the message that it answers. */
  readonly customerAt: Int32Array;
  /** Warnings and hints: bit n is rule n of the dataset. */
  readonly rules: Uint32Array;
  /** Tenths of a point, 0 to 1000; `notJudged` without a score. */
  readonly score: Uint16Array;
  readonly turn: Uint16Array;
  /** Index of a name; 0 is unknown. */
  readonly agent: Uint16Array;
  readonly team: Uint16Array;
  readonly channel: Uint8Array;
  readonly intensity: Uint8Array;
  readonly lapse: Uint8Array;
  readonly ack: Uint8Array;
  readonly apology: Uint8Array;
  readonly plan: Uint8Array;
  readonly refusal: Uint8Array;
  /** Bits of `flags`. */
  readonly flags: Uint8Array;
  readonly positives: Uint8Array;
  readonly cause: Uint8Array;
  /** How many promises of this reply ended so. */
  readonly kept: Uint8Array;
  readonly late: Uint8Array;
  readonly pending: Uint8Array;
  readonly notSeen: Uint8Array;
}

export type ColumnName = keyof Columns;
type Column = Columns[ColumnName];

/** How a column is made: of so many rows, or over bytes that are there. */
interface ColumnType {
  new (length: number): Column;
  new (buffer: ArrayBuffer, offset: number, length: number): Column;
}

/** Wider ones come first, so that each begins at a multiple of its own width when they are laid end to end. */
export const columnTypes: Readonly<Record<ColumnName, ColumnType>> = {
  conversation: Int32Array,
  at: Int32Array,
  customerAt: Int32Array,
  rules: Uint32Array,
  score: Uint16Array,
  turn: Uint16Array,
  agent: Uint16Array,
  team: Uint16Array,
  channel: Uint8Array,
  intensity: Uint8Array,
  lapse: Uint8Array,
  ack: Uint8Array,
  apology: Uint8Array,
  plan: Uint8Array,
  refusal: Uint8Array,
  flags: Uint8Array,
  positives: Uint8Array,
  cause: Uint8Array,
  kept: Uint8Array,
  late: Uint8Array,
  pending: Uint8Array,
  notSeen: Uint8Array,
};

export const columnNames: readonly ColumnName[] = Object.keys(columnTypes) as ColumnName[];

/** Stands in a time column where no time is known. */
export const unknownTime: number = -(2 ** 31);
/** Stands in the score column of a reply that was not judged. */
export const notJudged = 65_535;

/** What the bits of `flags` say. */
export const flags = { failure: 1, timeframe: 2, detailsFirst: 4 } as const;

/** Empty columns for so many rows. */
export function createColumns(length: number): Columns {
  const entries = columnNames.map((name) => [name, new columnTypes[name](length)] as const);
  return Object.fromEntries(entries) as unknown as Columns;
}
