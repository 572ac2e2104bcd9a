import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type MeasureChange } from '../src/compare/compare.ts';
import type { Side } from '../src/compare/pairs.ts';
import { datasetOf } from '../src/data/builder.ts';
import type { ResultRow } from '../src/row.ts';
import { row, warning } from './support/rows.ts';

function side(rows: readonly ResultRow[]): Side {
  return { dataset: datasetOf(rows), ids: rows.map(({ id }) => id) };
}

function measure({ measures }: Comparison, id: string): MeasureChange | undefined {
  return measures.find((each) => each.id === id);
}

/** So many replies, of which so many have the warning. */
function replies(prefix: string, count: number, warned: number, score = 70): ResultRow[] {
  return Array.from({ length: count }, (_, i) =>
    row({ id: `${prefix}${i}`, score: score + (i % 5), findings: i < warned ? [warning('cold-tone')] : [] }),
  );
}

describe('two periods', () => {
  const comparison = compare(side(replies('a', 100, 40, 60)), side(replies('b', 100, 10, 70)));

  it('are compared as different replies', () => {
    expect(comparison.paired).toBe(false);
    expect(comparison.changed).toBeUndefined();
    expect(comparison.methods).toEqual({
      score: 'difference of means, Welch',
      shares: 'difference of shares, Newcombe',
    });
  });

  it('tell what became better, with an interval that leaves out zero', () => {
    expect(measure(comparison, 'cold-tone')).toMatchObject({
      before: { hits: 40, of: 100 },
      after: { hits: 10, of: 100 },
      direction: 'falling',
      better: true,
    });
    expect(comparison.score.difference.value).toBeCloseTo(10);
    expect(comparison.score.difference.low).toBeGreaterThan(9);
  });

  it('do not call a difference better that chance can make', () => {
    const close = compare(side(replies('a', 40, 10)), side(replies('b', 40, 12)));
    expect(measure(close, 'cold-tone')).toMatchObject({ direction: 'no clear change' });
    expect(measure(close, 'cold-tone')).not.toHaveProperty('better');
  });

  it('have a rule counted that only one of them knows', () => {
    const other = compare(side([row({ id: 'a' })]), side([row({ id: 'b', findings: [warning('house-rule')] })]));
    expect(measure(other, 'house-rule')).toMatchObject({ before: { hits: 0, of: 1 }, after: { hits: 1, of: 1 } });
  });

  it('count judged replies only', () => {
    const half = compare(side([row({ id: 'a', score: null }), row({ id: 'b' })]), side([row({ id: 'c' })]));
    expect(half.before).toMatchObject({ replies: 2, judged: 1 });
    expect(measure(half, 'any warning')?.before.of).toBe(1);
  });
});

describe('two versions of the engine', () => {
  const before = replies('a', 100, 30);
  const after = before.map((each, i) => (i < 10 ? { ...each, findings: [], score: 90 } : each));
  const comparison = compare(side(before), side(after.toReversed()));

  it('are compared reply by reply, whatever the order', () => {
    expect(comparison.paired).toBe(true);
    expect(measure(comparison, 'cold-tone')).toMatchObject({ difference: { value: -0.1 }, direction: 'falling' });
  });

  it('name the replies that are judged otherwise', () => {
    expect(comparison.changed?.replies).toBe(10);
    expect(comparison.changed?.ids).toContain('a9');
  });

  it('have a narrower interval than two periods with the same counts', () => {
    const width = ({ difference }: MeasureChange): number => difference.high - difference.low;
    const apart = compare(side(before), side(replies('b', 100, 20)));
    expect(width(measure(comparison, 'cold-tone')!)).toBeLessThan(width(measure(apart, 'cold-tone')!));
  });

  it('show no change where nothing changed', () => {
    const same = compare(side(before), side(before));
    expect(same.changed).toEqual({ replies: 0, ids: [] });
    expect(same.score.difference).toEqual({ value: 0, low: 0, high: 0 });
    expect(same.measures.every(({ direction }) => direction === 'no clear change')).toBe(true);
  });
});
