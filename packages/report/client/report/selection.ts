import type { Store } from './store.ts';

/** Those things whose row the filter keeps. */
export function inSelection<Thing extends { readonly row: number }>(
  { view }: Store,
  things: readonly Thing[],
): Thing[] {
  return things.filter(({ row }) => includes(view.rows, row));
}

/** Binary search: the rows of a selection ascend. */
function includes(rows: Uint32Array, row: number): boolean {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = rows[middle] as number;
    if (there === row) return true;
    if (there < row) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
