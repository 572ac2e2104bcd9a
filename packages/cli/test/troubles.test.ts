import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packingNames } from '../src/input/bytes.ts';
import { exportFormats } from '../src/read/exports/index.ts';
import { readers } from '../src/read/index.ts';
import { bytesOf, inputs, type Input } from './support/inputs.ts';
import { idsOf, makegood } from './harness.ts';

interface Outcome {
  readonly code: number;
  readonly ids: readonly string[];
  /** What was told, without the closing count; files by their bare names. */
  readonly told: readonly string[];
  readonly counts: string;
}

/** Scores bytes under the name of the input, on the disk because Parquet is read from there. */
async function scoreBytes({ file, options = [] }: Input, bytes: Uint8Array, name = basename(file)): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { code, stdout, stderr } = await makegood(['score', path, '--format', 'ndjson', ...options]);
  const lines = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
  return { code, ids: idsOf(stdout), told: lines.slice(0, -1), counts: lines.at(-1) ?? '' };
}

/** Nothing is lost, and whatever was left out is told with the file and a remedy. */
function expectHonest({ code, ids, told, counts }: Outcome, { file }: Input): void {
  const [, scored = '', rows = '', rejected = '', aside = ''] =
    /^scored (\d+) of (\d+) rows?, (\d+) rejected(.*)$/u.exec(counts) ?? [];
  const leftOut = [...aside.matchAll(/\d+/gu)].reduce((sum, [count]) => sum + Number(count), 0);
  expect(Number(scored) + Number(rejected) + leftOut).toBe(Number(rows));
  expect(Number(scored)).toBe(ids.length);
  expect([0, 2]).toContain(code);
  if (ids.length === 0) expect(code).toBe(2);
  for (const line of told) {
    // FILE or FILE:LINE, then what is wrong and what to do: two sentences, or a note that asks for nothing.
    expect(line.slice(0, basename(file).length)).toBe(basename(file));
    expect(line).toMatch(/^[^:]+(?::\d+)?: (?:note: .+\.|.+\. .+\.)$/u);
  }
}

const each = Object.entries(inputs);
const packed = new Set([...packingNames, 'parquet']);
const texts = each.filter(([name]) => !packed.has(name));

test('every reader, packing and tool has an input that trouble is made for', () => {
  const known = [...readers.map(({ name }) => name), ...exportFormats.map(({ name }) => name), ...packingNames, 'tsv'];
  expect(known.map((name) => name.toLowerCase().replaceAll(' ', '-')).toSorted()).toEqual(
    Object.keys(inputs).toSorted(),
  );
});

describe.each(each)('%s', (name, input) => {
  const whole = bytesOf(input);
  const stem = basename(input.file);

  test('good: every reply is scored, and nothing is told', async () => {
    const outcome = await scoreBytes(input, whole);
    expectHonest(outcome, input);
    expect({ code: outcome.code, ids: outcome.ids, told: outcome.told }).toEqual({ code: 0, ids: input.ids, told: [] });
  });

  test.each([
    ['empty', ''],
    ['blank', '\n \n\n'],
  ])('%s: is told', async (_, content) => {
    const outcome = await scoreBytes(input, Buffer.from(content));
    expectHonest(outcome, input);
    expect(outcome.code).toBe(2);
    expect(outcome.told.at(-1)).toBe(`${stem}: The file is empty. Check the export or the path.`);
  });

  test.each([0.02, 0.25, 0.5, 0.75, 0.9, 0.99])(
    'cut off at %d of its length: what is missing is told',
    async (share) => {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      const outcome = await scoreBytes(input, cut);
      expectHonest(outcome, input);
      if (packed.has(name)) expect(outcome.told.join('\n')).toMatch(/cut off|Reading failed/u);
    },
  );

  test('letters changed at random: no row is lost without a word', async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const damaged = Buffer.from(whole);
      for (let at = seed * 37; at < damaged.length; at += 401) damaged[at] = (at * seed) % 256;
      expectHonest(await scoreBytes(input, damaged), input);
    }
  });

  test('something else under its name: is told, or read as what it is', async () => {
    const others = [
      'Minutes of the meeting.\nNothing here is a conversation.\n',
      '<!doctype html><title>Sign in</title><p>Your session has ended.</p>',
      '{"error": "unauthorised"}',
    ];
    for (const other of others) {
      const outcome = await scoreBytes(input, Buffer.from(other));
      expectHonest(outcome, input);
      expect(outcome.code).toBe(2);
      expect(outcome.told.length).toBeGreaterThan(0);
    }
    const binary = await scoreBytes(input, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]));
    expectHonest(binary, input);
    expect(binary.code).toBe(2);
  });
});

describe.each(texts)('%s', (_, input) => {
  const text = bytesOf(input).toString();
  const { broken, said } = input;
  const isMail = /mbox|eml/u.test(input.file);

  test.runIf(broken !== undefined)('one broken row: is told with its place, and the others are scored', async () => {
    const [from, to, ids, told] = broken ?? ['', '', [], ''];
    expect(text).toContain(from);
    const outcome = await scoreBytes(input, Buffer.from(text.replace(from, () => to)));
    expectHonest(outcome, input);
    expect(outcome.ids).toEqual(ids);
    expect(outcome.told[0]).toContain(`${basename(input.file)}${told}`);
    expect(outcome.counts).toMatch(/, [12] rejected/u);
  });

  test.runIf(said !== undefined)('a message of two megabytes: is read like any other', async () => {
    expect(text).toContain(said);
    const outcome = await scoreBytes(input, Buffer.from(text.replace(said ?? '', `${'word '.repeat(400_000)}${said}`)));
    expectHonest(outcome, input);
    expect(outcome.ids).toEqual(input.ids);
  });

  test.runIf(!isMail)('UTF-16: is found out and told', async () => {
    const outcome = await scoreBytes(input, Buffer.from(text, 'utf16le'));
    expectHonest(outcome, input);
    expect(outcome.ids).toEqual(input.ids);
    expect(outcome.told).toEqual([
      `${basename(input.file)}: note: This file is UTF-16 (little endian) and was read as such.`,
    ]);
  });

  test.runIf(isMail)('UTF-16, which no mail is: is told', async () => {
    const outcome = await scoreBytes(input, Buffer.from(text, 'utf16le'));
    expectHonest(outcome, input);
    expect(outcome.code).toBe(2);
  });

  test('Windows-1252: is read, and told where nothing else tells it', async () => {
    // Marks of direction, by which WhatsApp shows what it wrote itself, are not in it; 0x92 is its apostrophe.
    const plain = text.replaceAll('\u200E', '');
    const { ids } = await scoreBytes(input, Buffer.from(plain));
    const outcome = await scoreBytes(input, Buffer.from(plain.replace(/ I /u, ' I\u0092m '), 'latin1'));
    expectHonest(outcome, input);
    expect(outcome.ids).toEqual(ids);
    if (/ I /u.test(text) && !isMail) expect(outcome.told[0]).toMatch(/:\d+: note: This line.* read as Windows-1252/u);
  });
});
