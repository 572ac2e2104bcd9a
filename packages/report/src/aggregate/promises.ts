import type { Estimate } from '../statistics/interval.ts';
import { wilson } from '../statistics/proportion.ts';
import type { View } from './view.ts';

/** What became of the promises of the selected replies. */
export interface PromiseCounts {
  readonly made: number;
  readonly kept: number;
  readonly late: number;
  readonly pending: number;
  readonly notSeen: number;
  /** Share not seen kept, of those that should have been by now. */
  readonly broken: Estimate;
}

export function promiseCounts({ dataset: { columns }, rows }: View): PromiseCounts {
  let [kept, late, pending, notSeen] = [0, 0, 0, 0];
  for (const row of rows) {
    kept += columns.kept[row] as number;
    late += columns.late[row] as number;
    pending += columns.pending[row] as number;
    notSeen += columns.notSeen[row] as number;
  }
  const due = kept + late + notSeen;
  return { made: due + pending, kept, late, pending, notSeen, broken: wilson(notSeen, due) };
}
