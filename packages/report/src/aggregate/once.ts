import type { View } from './view.ts';

/** Counts a figure of a view the first time it is asked for: several parts of a report show the same. */
export function once<Result extends object>(count: (view: View) => Result): (view: View) => Result {
  const counted = new WeakMap<View, Result>();
  return (view) => {
    const before = counted.get(view);
    if (before !== undefined) return before;
    const result = count(view);
    counted.set(view, result);
    return result;
  };
}
