import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makegood } from '../harness.ts';
import { temporaryFolder } from './results.ts';

const messages = `conversation,role,body
7,customer,"Still nothing! Write to tom@example.com or call +44 20 7946 0958."
7,agent,"Sorry for any inconvenience with order #4821337, Tom. Mail help@example.com."
`;

it('score --out --redact masks what people wrote before it is stored, and keeps spans right', async () => {
  const out = path.join(temporaryFolder(), 'results.ndjson');
  const options = ['--out', out, '--workers', '1', '--redact'];
  const { code } = await makegood(['score', 'm.csv', ...options], { files: { 'm.csv': messages } });
  expect(code).toBe(0);
  const row = JSON.parse(readFileSync(out, 'utf8')) as {
    customer: string;
    reply: string;
    findings: { span_start: number | null; span_end: number | null; quote: string | null }[];
  };
  expect(row.customer).toBe('Still nothing! Write to •••@•••••••.••• or call +•• •• •••• ••••.');
  expect(row.reply).toBe('Sorry for any inconvenience with order #•••••••, Tom. Mail ••••@•••••••.•••.');
  const marked = row.findings.filter(({ span_start: start }) => start !== null);
  expect(marked).not.toEqual([]);
  for (const { span_start: start, span_end: end, quote } of marked) {
    expect(row.reply.slice(start ?? 0, end ?? 0)).toBe(quote);
  }
});
