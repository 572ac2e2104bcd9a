import type { Estimate } from '../statistics/interval.ts';
import { newcombe, type Count } from '../statistics/proportion.ts';

export type Direction = 'rising' | 'falling' | 'no clear change';

/** How a share moved from the earlier half of the weeks to the later one. */
export interface Change {
  readonly difference: Estimate;
  readonly direction: Direction;
}

/** `undefined` when there are fewer than two weeks. Rising and falling are said only where the interval leaves out zero. */
export function changeOf(weeks: readonly Count[]): Change | undefined {
  if (weeks.length < 2) return undefined;
  const half = Math.floor(weeks.length / 2);
  const difference = newcombe(total(weeks.slice(0, half)), total(weeks.slice(-half)));
  return { difference, direction: directionOf(difference) };
}

export function directionOf({ low, high }: Estimate): Direction {
  if (low > 0) return 'rising';
  return high < 0 ? 'falling' : 'no clear change';
}

function total(counts: readonly Count[]): Count {
  return counts.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}
