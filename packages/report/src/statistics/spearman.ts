import { z95, type Estimate } from './interval.ts';

/**
 * Spearman's rank correlation, ties sharing their mean rank, with the interval of Bonett and Wright (2000):
 * Fisher's z with the standard error sqrt((1 + r² / 2) / (n - 3)).
 */
export function spearman(pairs: readonly (readonly [number, number])[]): Estimate {
  const value = correlation(ranks(pairs.map(([a]) => a)), ranks(pairs.map(([, b]) => b)));
  if (pairs.length < 5 || Number.isNaN(value)) return { value, low: Number.NaN, high: Number.NaN };
  const half = z95 * Math.sqrt((1 + value ** 2 / 2) / (pairs.length - 3));
  const centre = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, value)));
  return { value, low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const result: number[] = Array.from({ length: values.length });
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { index } of order.slice(from, to)) result[index] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[i] as number) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? Number.NaN : ab / Math.sqrt(aa * bb);
}
