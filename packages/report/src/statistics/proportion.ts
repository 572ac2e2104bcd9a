import { z95, type Estimate } from './interval.ts';

/**
 * A share with Wilson's score interval, which stays inside 0 to 1 and holds at small numbers
 * (Wilson 1927; recommended by Brown, Cai and DasGupta 2001).
 */
export function wilson(hits: number, of: number): Estimate {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const z2 = z95 ** 2;
  const centre = share + z2 / (2 * of);
  const half = z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2));
  const scale = 1 + z2 / of;
  return { value: share, low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}

/** The difference of two independent shares, `after - before`, with Newcombe's hybrid score interval (1998, method 10). */
export function newcombe(before: Count, after: Count): Estimate {
  const [a, b] = [wilson(before.hits, before.of), wilson(after.hits, after.of)];
  const value = b.value - a.value;
  return {
    value,
    low: value - Math.hypot(b.value - b.low, a.high - a.value),
    high: value + Math.hypot(b.high - b.value, a.value - a.low),
  };
}

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/**
 * The difference of two shares of the same cases, judged twice, with Agresti and Min's adjusted Wald interval (2005):
 * half a case is added to each of the four cells.
 * @param gained cases that have it only after
 * @param lost cases that have it only before
 */
export function pairedDifference(gained: number, lost: number, cases: number): Estimate {
  if (cases === 0) return { value: Number.NaN, low: -1, high: 1 };
  const n = cases + 2;
  const [g, l] = [gained + 0.5, lost + 0.5];
  const centre = (g - l) / n;
  const half = z95 * Math.sqrt((g + l - (g - l) ** 2 / n) / n ** 2);
  return { value: (gained - lost) / cases, low: Math.max(-1, centre - half), high: Math.min(1, centre + half) };
}
