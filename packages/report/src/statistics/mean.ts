import { t95, type Estimate } from './interval.ts';

/** Count, mean and spread of numbers, gathered in one pass (Welford 1962). */
export interface Moments {
  count: number;
  mean: number;
  /** Sum of squared distances from the mean. */
  squares: number;
}

export function createMoments(): Moments {
  return { count: 0, mean: 0, squares: 0 };
}

export function addTo(moments: Moments, value: number): void {
  moments.count++;
  const distance = value - moments.mean;
  moments.mean += distance / moments.count;
  moments.squares += distance * (value - moments.mean);
}

export function momentsOf(values: Iterable<number>): Moments {
  const moments = createMoments();
  for (const value of values) addTo(moments, value);
  return moments;
}

export function variance({ count, squares }: Moments): number {
  return count < 2 ? Number.NaN : squares / (count - 1);
}

/** The mean with Student's interval; without one when there are fewer than two values. */
export function meanEstimate(moments: Moments): Estimate {
  const { count, mean } = moments;
  if (count === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  if (count === 1) return { value: mean, low: Number.NaN, high: Number.NaN };
  const half = t95(count - 1) * Math.sqrt(variance(moments) / count);
  return { value: mean, low: mean - half, high: mean + half };
}

/** The difference of two means, `after - before`, of independent samples of unequal spread (Welch 1947). */
export function welch(before: Moments, after: Moments): Estimate {
  const value = after.mean - before.mean;
  if (before.count < 2 || after.count < 2) return { value, low: Number.NaN, high: Number.NaN };
  const [a, b] = [variance(before) / before.count, variance(after) / after.count];
  if (a + b === 0) return { value, low: value, high: value };
  const degrees = (a + b) ** 2 / (a ** 2 / (before.count - 1) + b ** 2 / (after.count - 1));
  const half = t95(degrees) * Math.sqrt(a + b);
  return { value, low: value - half, high: value + half };
}
