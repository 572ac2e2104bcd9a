import { describe, expect, it } from 'vitest';
import { datasetOf, furtherRules } from '../src/data/builder.ts';
import { columnNames } from '../src/data/columns.ts';
import { decodeColumns, encodeColumns, headOf } from '../src/data/encode.ts';
import { unknownWeek, weekName, weekOf } from '../src/data/week.ts';
import { generatedRows } from './support/generated-rows.ts';
import { row, time, warning } from './support/rows.ts';

const dataset = datasetOf(Array.from(generatedRows(3000), (each) => each.row));

describe('dataset', () => {
  it('comes back from its bytes as it was', () => {
    const bytes = encodeColumns(dataset);
    const decoded = decodeColumns(Uint8Array.from(bytes), dataset.length);
    for (const name of columnNames) expect(decoded[name]).toEqual(dataset.columns[name]);
  });

  it('has a head that is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(headOf(dataset)))).toEqual(headOf(dataset));
  });

  it('takes 40 bytes a reply or fewer', () => {
    expect(encodeColumns(dataset).length / dataset.length).toBeLessThanOrEqual(40);
  });

  it('counts what was not judged as not judged, and what nobody knows as unknown', () => {
    const { columns, agents } = datasetOf([row({ score: null, agent: null }), row({ score: 0, agent: 'Anna' })]);
    expect([...columns.score]).toEqual([65_535, 0]);
    expect(Array.from(columns.agent, (agent) => agents[agent])).toEqual(['', 'Anna']);
  });

  it('keeps the warnings of a rule apart from its hints, whichever comes first', () => {
    const hint = { ...warning('missing-apology'), severity: 'hint' };
    const rows = [row({ findings: [hint] }), row({ id: 'b', findings: [warning('missing-apology')] })];
    const { rules, columns } = datasetOf(rows);
    expect(rules.map(({ id, severity }) => `${id}: ${severity}`)).toEqual([
      'missing-apology: hint',
      'missing-apology: warning',
    ]);
    expect([...columns.rules]).toEqual([1, 2]);
  });

  it('keeps the last bit for all rules beyond 31', () => {
    const many = Array.from({ length: 40 }, (_, i) => warning(`rule-${i}`));
    const { rules, columns } = datasetOf([row({ findings: many }), row({ id: 'b', findings: [warning('rule-39')] })]);
    expect(rules.map(({ id }) => id)).toEqual([...many.slice(0, 31).map(({ rule }) => rule), furtherRules]);
    expect(columns.rules[0]).toBe(2 ** 32 - 1);
    expect(columns.rules[1]).toBe(2 ** 31);
  });
});

describe('weeks', () => {
  it('begin on Monday at midnight UTC', () => {
    const minutes = (day: number, hour: number, minute: number): number => time(day, hour, minute) / 60_000;
    // 13 April 2026 is a Monday.
    expect(weekName(weekOf(minutes(13, 0, 0)))).toBe('2026-04-13');
    expect(weekName(weekOf(minutes(19, 23, 59)))).toBe('2026-04-13');
    expect(weekName(weekOf(minutes(12, 23, 59)))).toBe('2026-04-06');
  });

  it('have a name for no date', () => {
    expect(weekName(unknownWeek)).toBe('no date');
  });
});
