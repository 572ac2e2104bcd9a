import type { ResultRow } from '../../src/row.ts';

/** A judged reply in which nothing is remarkable but what a test says. */
export function row(given: Partial<ResultRow> = {}): ResultRow {
  const id = given.id ?? 'case-1';
  return {
    id,
    conversation: id,
    turn: 1,
    channel: 'email',
    at: null,
    customerAt: null,
    agent: null,
    team: null,
    score: 80,
    intensity: 0,
    failure: false,
    lapse: 'none',
    ack: 'none',
    apology: 'none',
    plan: 'none',
    refusal: 'none',
    timeframe: false,
    detailsFirst: false,
    positives: [],
    findings: [],
    promises: [],
    cause: null,
    engine: '0.1.0',
    ...given,
  };
}

/** A time on that day of April 2026, in milliseconds. */
export function time(day: number, hour = 0, minute = 0): number {
  return Date.UTC(2026, 3, day, hour, minute);
}

export const warning = (rule: string): ResultRow['findings'][number] => ({ rule, severity: 'warning' });
