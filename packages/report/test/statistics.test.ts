import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../src/statistics/agreement.ts';
import { t95 } from '../src/statistics/interval.ts';
import { meanEstimate, momentsOf, welch } from '../src/statistics/mean.ts';
import { newcombe, pairedDifference, wilson } from '../src/statistics/proportion.ts';
import { quantile } from '../src/statistics/quantile.ts';
import { spearman } from '../src/statistics/spearman.ts';

describe('shares', () => {
  it('gives Wilson’s interval of 10 in 50', () => {
    // Newcombe 1998, and every textbook: 0.112 to 0.330.
    const { value, low, high } = wilson(10, 50);
    expect([value, low, high].map((figure) => Number(figure.toFixed(3)))).toEqual([0.2, 0.112, 0.33]);
  });

  it('says nothing of none: from 0 to 1', () => {
    expect(wilson(0, 0)).toEqual({ value: Number.NaN, low: 0, high: 1 });
  });

  it('keeps the share inside its interval, and the interval inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (hits, of) => {
        const { value, low, high } = wilson(Math.min(hits, of), of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it('gives Newcombe’s interval of 56/70 against 48/80', () => {
    // Newcombe 1998, table II, case (a), method 10: 0.0524 to 0.3339.
    const { value, low, high } = newcombe({ hits: 48, of: 80 }, { hits: 56, of: 70 });
    expect([value, low, high].map((figure) => Number(figure.toFixed(4)))).toEqual([0.2, 0.0524, 0.3339]);
  });

  it('sees no paired difference where as many gain as lose', () => {
    const { value, low, high } = pairedDifference(7, 7, 100);
    expect(value).toBe(0);
    expect(low).toBeCloseTo(-high);
  });
});

describe('means', () => {
  it.each([
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
  ])('knows the quantile of Student’s t for %d degrees', (degrees, expected) => {
    expect(t95(degrees)).toBeCloseTo(expected, 2);
  });

  it('gives the mean of 2, 4, 4, 4, 5, 5, 7, 9 with its interval', () => {
    const { value, low, high } = meanEstimate(momentsOf([2, 4, 4, 4, 5, 5, 7, 9]));
    expect(value).toBe(5);
    // t(7) = 2.3646, s = 2.1381
    expect(high - value).toBeCloseTo((2.3646 * 2.1381) / Math.sqrt(8), 2);
    expect(value - low).toBeCloseTo(high - value);
  });

  it('has no interval for one value', () => {
    expect(meanEstimate(momentsOf([3]))).toEqual({ value: 3, low: Number.NaN, high: Number.NaN });
  });

  it('finds a difference of means that is there, and none where there is none', () => {
    const [a, b] = [momentsOf([1, 2, 3, 4, 5, 6]), momentsOf([11, 12, 13, 14, 15, 16])];
    expect(welch(a, b).low).toBeGreaterThan(0);
    expect(welch(a, a)).toMatchObject({ value: 0 });
    expect(welch(a, a).low).toBeLessThan(0);
  });
});

describe('order', () => {
  it('takes quantiles between neighbours', () => {
    expect([0, 0.5, 0.9, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 2.5, 3.7, 4]);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('finds the correlation of ranks, ties included', () => {
    expect(spearman([1, 2, 3, 4, 5].map((x) => [x, x ** 3] as const)).value).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4, 5].map((x) => [x, -x] as const)).value).toBeCloseTo(-1);
    expect(
      spearman([
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
      ]).value,
    ).toBeNaN();
  });

  it('has an interval that narrows as pairs are added', () => {
    const pairs = (n: number): [number, number][] => Array.from({ length: n }, (_, i) => [i, (i * 7) % 11]);
    const width = (n: number): number => spearman(pairs(n)).high - spearman(pairs(n)).low;
    expect(width(400)).toBeLessThan(width(40));
  });
});

describe('agreement', () => {
  it('gives precision, recall and kappa', () => {
    const figures = agreementOf({ truePositives: 20, falsePositives: 5, falseNegatives: 10, trueNegatives: 15 });
    expect(figures.precision.value).toBe(0.8);
    expect(figures.recall.value).toBeCloseTo(2 / 3);
    // Observed 0.7; expected (25 × 30 + 25 × 20) / 2500 = 0.5.
    expect(figures.kappa).toBeCloseTo(0.4);
  });

  it('has no kappa when nobody ever says yes', () => {
    expect(agreementOf({ truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 9 }).kappa).toBeNaN();
  });
});
