import type { Columns } from './columns.ts';

/** A rule that found something, and how serious it takes it. */
export interface DatasetRule {
  readonly id: string;
  readonly severity: string;
}

/** Judged replies in columns: small enough to travel in a page, quick enough to count again at every filter. */
export interface Dataset {
  readonly length: number;
  readonly columns: Columns;
  /** Names by index; index 0 is the empty name, which stands for “unknown”. */
  readonly channels: readonly string[];
  readonly agents: readonly string[];
  readonly teams: readonly string[];
  readonly rules: readonly DatasetRule[];
  readonly conversations: number;
  /** Versions of the engine that judged. */
  readonly engines: readonly string[];
}

/** Which rows are looked at: their indexes, ascending. */
export type Selection = Uint32Array;

/** Every row of a dataset. */
export function everyRow({ length }: Pick<Dataset, 'length'>): Selection {
  return Uint32Array.from({ length }, (_, row) => row);
}
