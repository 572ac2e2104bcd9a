import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../src/duckdb.ts';
import { idsOf, makegood } from './harness.ts';

const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/exports/${name}`, import.meta.url)));

const score = (name: string, content: Uint8Array | string, ...options: string[]): ReturnType<typeof makegood> =>
  makegood(['score', name, '--format', 'ndjson', ...options], { files: { [name]: content } });

const parties = ['--agents', 'Nook Hotel,U01', '--agent-domain', 'potshed.example,velo.example'];
const huge = 'word '.repeat(400_000);

/** Replaces text in a fixture; the text has to be there. */
function edited(name: string, from: string, to: string): string {
  const text = fixture(name).toString();
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

describe('a broken row is told with its place, and the others are scored', () => {
  test.each([
    [
      'messages.csv',
      'agent,Ben,Shop,chat,"It does',
      'agent,Ben,Shop,chat,"It "does',
      ['11#1'],
      'messages.csv:5: The quote',
    ],
    [
      'messages.tsv',
      'agent\tBen\tShop\tchat\tIt does',
      'agent\tBen\tShop\tchat\tIt\tdoes',
      ['11#1'],
      'messages.tsv:5: This row has',
    ],
    [
      'messages.ndjson',
      '{"ticket_id": "11"',
      '{"ticket_id" "11"',
      ['12#1', '11#1'],
      'messages.ndjson:1: This is not valid JSON',
    ],
    [
      'messages.json',
      '"author_role": "bot"',
      '"author_role" "bot"',
      ['11#1', '12#1'],
      'messages.json:38: This is not valid JSON',
    ],
    ['zendesk.ndjson', '{"id": 4102', '{"id" 4102', ['4101#1'], 'zendesk.ndjson:2: This is not valid JSON'],
    [
      'intercom.json',
      '"id": "3002"',
      '"id": null',
      ['3001#1'],
      'intercom.json:2: This message belongs to no conversation.',
    ],
    [
      'freshdesk.json',
      '"description_text": "Do you',
      '"description_text" "Do you',
      ['501#1'],
      'freshdesk.json:45: This is not valid',
    ],
    [
      'gorgias.json',
      '"body_text": "It is, since this morning."',
      '"body_text": ""',
      ['88#1'],
      'gorgias.json:2: There is no reply.',
    ],
    ['help-scout.json', '"id": 7002', '"nr": 7002', ['7001#1'], 'No column of conversation, role, text'],
    [
      'front.ndjson',
      '"is_inbound": false',
      '"is_inbound" false',
      ['cnv_b2#1'],
      'front.ndjson:3: This is not valid JSON',
    ],
    [
      'mailbox.mbox',
      'From: Kim Reyes <kim@garden.example>\n',
      '',
      ['a1@garden.example#1'],
      'mailbox.mbox:1: This mail has no sender.',
    ],
    [
      'whatsapp.txt',
      '[25/02/2026, 09:14:02] Nook',
      'torn\n[25/02/2026, 09:14:02] Nook',
      ['whatsapp#1'],
      'whatsapp.txt:1: This line belongs to no message',
    ],
  ])('%s', async (name, from, to, ids, message) => {
    const format = name === 'whatsapp.txt' ? ['--input', 'whatsapp'] : [];
    const options = /mbox|whatsapp/u.test(name) ? [...format, ...parties] : [];
    const { stdout, stderr } = await score(name, edited(name, from, to), ...options);
    expect(stderr).toContain(message);
    expect(idsOf(stdout)).toEqual(ids);
    expect(stderr).toMatch(/scored \d+ of \d+ rows, [12] rejected/u);
  });
});

describe('a file that ends too early is told', () => {
  test.each([
    ['messages.csv.gz', 0.7, 'This gzip file is damaged or was cut off'],
    ['messages.csv.zst', 0.7, 'This zstd file is damaged or was cut off'],
    ['messages.json', 0.9, 'The JSON value that begins here never ends'],
    ['intercom.json', 0.9, 'This is not valid JSON'],
    ['freshdesk.json', 0.9, 'The JSON value that begins here never ends'],
    ['zendesk.ndjson', 0.9, 'This is not valid JSON'],
  ])('%s', async (name, share, message) => {
    const whole = fixture(name);
    const { stderr } = await score(name, new Uint8Array(whole.subarray(0, Math.floor(whole.length * share))));
    expect(stderr).toContain(name);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /mu);
  });

  test('Parquet, which keeps its index at the end', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'makegood-')), 'cut.parquet');
    writeFileSync(path, fixture('messages.parquet').subarray(0, 1000));
    const { code, stderr } = await makegood(['score', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path}: Reading failed: Invalid Input Error`);
    expect(stderr).toContain('Export it again.');
  });

  test('Parquet on standard input, whose end comes first', async () => {
    const { code, stderr } = await makegood(['score', '-'], { stdin: new Uint8Array(fixture('messages.parquet')) });
    expect(code).toBe(2);
    expect(stderr).toContain('<stdin>: Standard input cannot be read as parquet');
  });
});

describe('a file without a row, or of another kind than its name says, is told', () => {
  const empty = 'The file is empty. Check the export or the path.';
  const binary = 'This is a binary file: it holds NUL bytes.';
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256));
  const names = ['a.csv', 'a.tsv', 'a.json', 'a.ndjson', 'a.parquet', 'a.eml', 'a.mbox', 'a.txt'];
  test.each([
    ...names.map((name) => [name, '', empty] as const),
    ...names.map((name) => [name, noise, binary] as const),
    ['a.json', '[]', 'The array is empty: there is no row in it.'],
    ['a.parquet', 'hello', 'There is a header but no row below it.'],
    [
      'a.eml',
      'From: a@x.example\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\n',
      'This export does not tell agent',
    ],
  ] as const)('%s, %j', async (name, content, message) => {
    const { code, stderr } = await score(name, content);
    expect(code).toBe(2);
    expect(stderr).toContain(`${name}: ${message}`);
    expect(stderr).toMatch(/scored 0 of [01] rows?, 0 rejected/u);
  });

  test.each([
    ['no row', "SELECT 'x' AS reply WHERE false", 'There is no row in this Parquet file.', 'scored 0 of 0'],
    ['foreign columns', 'SELECT 1 AS a', 'No column of conversation, role, text was found', 'scored 0 of 0'],
    ['numbers for replies', 'SELECT 5 AS reply', 'The reply is a number, not a text.', 'scored 0 of 1 row, 1 rejected'],
  ])('Parquet with %s', async (_, query, message, counts) => {
    const path = join(mkdtempSync(join(tmpdir(), 'makegood-')), 'a.parquet');
    const { connection, close } = await openDatabase();
    await connection.run(`COPY (${query}) TO '${path}'`);
    close();
    const { code, stderr } = await makegood(['score', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(counts);
  });

  test('a Slack export that is cut off keeps what came before', async () => {
    const whole = fixture('slack/2026-03-04.json').toString();
    const { stderr } = await score('2026-03-04.json', whole.slice(0, Math.floor(whole.length * 0.9)), ...parties);
    expect(stderr).toContain('The JSON value that begins here never ends');
    expect(stderr).toMatch(/scored \d of \d rows?, 1 rejected/u);
  });

  test('a mail in a charset that nobody knows is still read', async () => {
    const mail =
      'From: sam@velo.example\nTo: a@x.example\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=klingon\n\nHello there\n';
    const { stdout, stderr } = await score('1.eml', mail, ...parties);
    expect(stderr).toContain('scored 1 of 1 row, 0 rejected');
    expect(idsOf(stdout)).toHaveLength(1);
  });
});

describe('a message of two megabytes is read like any other', () => {
  test.each([
    ['messages.csv', 'Does the blue', ['11#1', '12#1']],
    ['messages.tsv', 'Does the blue', ['11#1', '12#1']],
    ['messages.ndjson', 'Does the blue', ['11#1', '12#1']],
    ['messages.json', 'Does the blue', ['11#1', '12#1']],
    ['zendesk.ndjson', 'The reading lamp', ['4101#1', '4102#1']],
    ['intercom.json', 'The app logs', ['3001#1', '3002#1']],
    ['freshdesk.json', 'Do you ship', ['501#1', '502#1']],
    ['gorgias.json', 'is the decaf', ['88#1', '89#1']],
    ['help-scout.json', 'Can I bring', ['7001#1', '7002#1']],
    ['front.ndjson', 'Your driver', ['cnv_a1#1', 'cnv_b2#1']],
    ['mailbox.mbox', 'Thursday is', ['a1@garden.example#1']],
    ['mails/1-question.eml', 'My new brakes', []],
    ['whatsapp.txt', 'Good morning', ['whatsapp#1']],
    ['slack/2026-03-04.json', 'The export', ['1772600100.000200#1']],
  ])('%s', async (name, from, ids) => {
    const isMail = /mbox|eml|whatsapp|slack/u.test(name);
    const { stdout, stderr } = await score(name, edited(name, from, `${huge}${from}`), ...(isMail ? parties : []));
    expect(stderr).toMatch(/scored \d of \d rows?, 0 rejected/u);
    expect(idsOf(stdout)).toEqual(ids);
  });
});

describe('an encoding that is not UTF-8 is found out and told', () => {
  const text = ['messages.csv', 'messages.tsv', 'messages.ndjson', 'messages.json', 'zendesk.ndjson', 'front.ndjson'];
  const exports = ['intercom.json', 'freshdesk.json', 'gorgias.json', 'help-scout.json'];
  test.each([...text, ...exports, 'whatsapp.txt', 'slack/2026-03-04.json'])('%s', async (name) => {
    const options = /whatsapp|slack/u.test(name) ? parties : [];
    const plain = fixture(name).toString().replaceAll('\u200E', '');
    const expected = idsOf((await score(name, plain, ...options)).stdout);
    const utf16 = await score(name, Buffer.from(plain, 'utf16le'), ...options);
    expect(idsOf(utf16.stdout)).toEqual(expected);
    expect(utf16.stderr).toContain(`${name}: note: This file is UTF-16 (little endian)`);
    // 0x92 is the apostrophe of Windows-1252.
    const legacy = await score(name, Buffer.from(plain.replace(/ I /u, ' I\u0092m '), 'latin1'), ...options);
    expect(idsOf(legacy.stdout)).toEqual(expected);
    if (/ I /u.test(plain)) expect(legacy.stderr).toMatch(/note: This line.* read as Windows-1252/u);
  });
});
