import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../src/duckdb.ts';
import { columns } from '../src/results/schema.ts';
import { durationText, progressText } from '../src/batch/progress.ts';
import type { Case } from '../src/engine.ts';
import { fakeEngine } from './fake-engine.ts';
import { makegood } from './harness.ts';

const messages = `ticket_id,created_at,author_role,agent_name,team,channel,body
7,2025-03-01 10:00:00,end-user,,,email,Where is my order?
7,2025-03-01 10:10:00,agent,Ann,Parcels,email,=1+1 "quotes" and sorry for any inconvenience.
8,2025-03-01 10:05:00,customer,,,chat,"Still waiting,
after two weeks!"
8,2025-03-01 10:06:00,customer,,,chat,Hello?
8,2025-03-01 10:30:00,agent,Ben,,chat,We write again today.
8,2025-03-01 10:31:00,bot,,,chat,Rate us!
8,2025-03-01 10:32:00,agent,Ben,,chat,
`;

async function rowsOf(file: string, text: string, ...options: string[]): Promise<Record<string, unknown>[]> {
  const out = join(mkdtempSync(join(tmpdir(), 'makegood-')), file);
  const run = await makegood(['score', 'm.csv', '--out', out, '--workers', '1', ...options], {
    files: { 'm.csv': text },
  });
  expect(run).toMatchObject({ code: 0, stdout: '' });
  expect(existsSync(`${out}.parts`)).toBe(false);
  if (file.endsWith('.ndjson')) {
    return readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }
  const { connection, close } = await openDatabase();
  if (file.endsWith('.duckdb')) await connection.run(`ATTACH '${out}' AS r (READ_ONLY)`);
  const from = { parquet: `read_parquet('${out}')`, csv: `read_csv('${out}')`, duckdb: 'r.results' };
  const extension = file.split('.').at(-1) as keyof typeof from;
  const result = await connection.run(`SELECT * FROM ${from[extension]}`);
  const rows = await result.getRowObjectsJson();
  close();
  return rows;
}

describe('score --out writes one row a reply', () => {
  test('as NDJSON, with everything that the schema names', async () => {
    const [first, second] = await rowsOf('r.ndjson', messages);
    expect(Object.keys(first!)).toEqual(columns.map(({ name }) => name));
    expect(first).toMatchObject({
      id: '7#1',
      conversation: '7',
      turn: 1,
      channel: 'email',
      at: '2025-03-01T10:10:00.000Z',
      agent: 'Ann',
      team: 'Parcels',
      findings: [
        { rule: 'hollow-apology', quote: 'any inconvenience' },
        { rule: 'no-timeframe', span_start: null },
      ],
      customer: 'Where is my order?',
      source: 'm.csv',
      line: 3,
    });
    expect(second).toMatchObject({
      id: '8#1',
      agent: 'Ben',
      team: null,
      customer: 'Still waiting,\nafter two weeks!\n\nHello?',
      customer_at: '2025-03-01T10:05:00.000Z',
    });
  });

  test.each(['r.parquet', 'r.duckdb'])('as %s, typed and with the same values', async (file) => {
    const expected = await rowsOf('r.ndjson', messages);
    const written = await rowsOf(file, messages);
    const plain = written.map((row) => ({
      ...row,
      line: Number(row['line']),
      at: `${String(row['at']).replace(' ', 'T')}.000Z`,
      customer_at: `${String(row['customer_at']).replace(' ', 'T')}.000Z`,
    }));
    expect(plain).toEqual(expected);
  });

  test('as CSV, lists as JSON, and no text that a spreadsheet would run', async () => {
    const [first] = await rowsOf('r.csv', messages);
    expect(first).toMatchObject({
      id: '7#1',
      reply: '\'=1+1 "quotes" and sorry for any inconvenience.',
      failure: false,
    });
    expect(JSON.parse(String(first!['findings']))).toHaveLength(2);
  });

  test('without a word of the conversation when --no-text is given', async () => {
    const rows = await rowsOf('r.ndjson', messages, '--no-text');
    expect(JSON.stringify(rows)).not.toMatch(/inconvenience|order|waiting/u);
    expect(rows[0]).toMatchObject({ customer: null, reply: null, findings: [{ quote: null }, { quote: null }] });
  });
});

test('rejected rows stand beside the results with file, line, reason and remedy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  const out = join(folder, 'r.ndjson');
  const { stderr } = await makegood(['score', 'm.csv', '--out', out, '--workers', '1'], {
    files: { 'm.csv': messages },
  });
  expect(stderr).toContain(
    'scored 2 of 7 rows, 1 rejected (3 customer messages read as context, 1 bot or system message left out)',
  );
  const rejects = readFileSync(join(folder, 'rejects.ndjson'), 'utf8').trimEnd().split('\n');
  expect(rejects.map((line) => JSON.parse(line) as unknown)).toEqual([
    { file: 'm.csv', line: 9, level: 'row', reason: 'The reply is empty.', remedy: 'Fill it in, or remove the row.' },
  ]);
});

test('--format keeps its meaning whatever the name of the file', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'makegood-')), 'r.csv');
  await makegood(['score', 'm.csv', '--out', out, '--format', 'csv'], { files: { 'm.csv': messages } });
  expect(readFileSync(out, 'utf8')).toMatch(/^id,score,grade,missed-emotion/u);
});

test('Ctrl-C is seen while a file is still being read', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'makegood-')), 'r.ndjson');
  const world = { files: { 'm.csv': messages }, signal: AbortSignal.abort() };
  const { code, stderr } = await makegood(['score', 'm.csv', '--out', out, '--workers', '1'], world);
  expect(code).toBe(130);
  expect(stderr).toBe(`Stopped. 0 rows are done and kept in ${out}.parts; the same command with --resume goes on.\n`);
  expect(existsSync(out)).toBe(false);
  const resumed = await makegood(['score', 'm.csv', '--out', out, '--workers', '1', '--resume'], {
    files: world.files,
  });
  expect(resumed.code).toBe(0);
});

test('a reply on which the engine fails is rejected as a bug, and the others are scored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  const out = join(folder, 'r.ndjson');
  const engine = {
    ...fakeEngine,
    check: (input: Case) => {
      if (input.reply === 'poison') throw new RangeError('no such span');
      return fakeEngine.check(input);
    },
  };
  const files = { 'c.ndjson': '{"id": "a", "reply": "Hello."}\n{"id": "b", "reply": "poison"}\n' };
  const { code, stderr } = await makegood(['score', 'c.ndjson', '--out', out, '--workers', '1'], { files, engine });
  expect(code).toBe(70);
  expect(stderr).toContain('c.ndjson:2: The engine failed on this reply: no such span');
  expect(stderr).toContain('scored 1 of 2 rows, 1 rejected');
  expect(readFileSync(join(folder, 'rejects.ndjson'), 'utf8')).toContain('"line":2');
});

test('messages that do not fit into memory wait on disk and come back in order', async () => {
  const long = 'word '.repeat(2000);
  const turns = (role: string): string[] =>
    Array.from({ length: 600 }, (_, id) => `${id},${role},${id} ${role} ${long}`);
  const text = `ticket,role,text\n${[...turns('customer'), ...turns('agent')].join('\n')}\n`;
  const rows = await rowsOf('r.ndjson', text);
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, id) => `${id}#1`));
  for (const [id, { customer, reply }] of rows.entries()) {
    expect([customer, reply]).toEqual([`${id} customer ${long}`, `${id} agent ${long}`]);
  }
});

test('progress tells rows, speed and the time left', () => {
  expect(progressText({ read: 5000, done: 0, doneBefore: 0, total: 20_000 }, 3)).toBe('5,000 rows read');
  expect(progressText({ read: 1e6, done: 250_000, doneBefore: 50_000, total: 1e6 }, 100)).toBe(
    '250,000 of about 1,000,000 rows, 2,000 rows/s, 6 min 15 s left',
  );
  expect(progressText({ read: 10, done: 10, doneBefore: 0, total: undefined }, 5)).toBe('10 rows, 2 rows/s');
  expect(durationText(7300)).toBe('2 h 1 min');
});
