import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const reply = 'Dear Tom, write to help@example.com and feel free to call us. Regards, Anna';
const passage = 'feel free to call us';

/** A row of results as it stands in NDJSON. */
export function resultRow(id: string, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const start = reply.indexOf(passage);
  return {
    id,
    conversation: id,
    turn: 1,
    channel: 'email',
    at: '2026-04-13T09:30:00.000Z',
    agent: 'Anna Berg',
    team: 'North',
    score: 25,
    grade: 'E',
    intensity: 2,
    emotions: ['anger'],
    failure: true,
    lapse: 'delay',
    ack: 'none',
    apology: 'none',
    plan: 'vague',
    refusal: 'none',
    timeframe: false,
    details_first: false,
    positives: [],
    findings: [
      {
        rule: 'responsibility-shift',
        severity: 'warning',
        span_start: start,
        span_end: start + passage.length,
        quote: passage,
      },
      { rule: 'missed-emotion', severity: 'warning', span_start: null, span_end: null, quote: null },
    ],
    customer_at: '2026-04-13T08:00:00.000Z',
    promises: [{ text: 'we will call +44 20 7946 0958', due: null, status: 'not-seen' }],
    customer: 'Still no parcel! My number is 0151 496 0123.',
    reply,
    engine: '0.1.0',
    source: 'export.csv',
    line: 2,
    ...given,
  };
}

/** Writes rows as NDJSON, and gives the path. */
export function writeResults(folder: string, name: string, rows: readonly Record<string, unknown>[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}
