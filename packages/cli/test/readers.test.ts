import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { idsOf, makegood, type World } from './harness.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/exports/${name}`, import.meta.url));

interface Good {
  /** A format, or a few words on what is special. */
  readonly name: string;
  readonly files: readonly string[];
  readonly options?: readonly string[];
  readonly ids: readonly string[];
  /** What the closing count says. */
  readonly counts: string;
}

const table = {
  ids: ['11#1', '12#1'],
  counts: 'scored 2 of 5 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out)',
};
const good: readonly Good[] = [
  { name: 'CSV', files: ['messages.csv'], ...table },
  { name: 'TSV', files: ['messages.tsv'], ...table },
  { name: 'NDJSON', files: ['messages.ndjson'], ...table },
  { name: 'JSON', files: ['messages.json'], ...table },
  { name: 'Parquet', files: ['messages.parquet'], ...table },
  { name: 'gzip', files: ['messages.csv.gz'], ...table },
  { name: 'zstd', files: ['messages.csv.zst'], ...table },
  {
    name: 'Zendesk',
    files: ['zendesk.ndjson'],
    ids: ['4101#1', '4102#1'],
    counts:
      'scored 2 of 7 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out, 1 internal note left out, 1 conversation without a message)',
  },
  {
    name: 'Intercom',
    files: ['intercom.json'],
    ids: ['3001#1', '3002#1'],
    counts:
      'scored 2 of 7 rows, 0 rejected (3 customer messages read as context, 1 bot or system message left out, 1 internal note left out)',
  },
  {
    name: 'Freshdesk',
    files: ['freshdesk.json'],
    ids: ['501#1', '502#1'],
    counts: 'scored 2 of 6 rows, 0 rejected (3 customer messages read as context, 1 internal note left out)',
  },
  {
    name: 'Gorgias',
    files: ['gorgias.json'],
    ids: ['88#1', '89#1'],
    counts:
      'scored 2 of 6 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out, 1 internal note left out)',
  },
  {
    name: 'Help Scout',
    files: ['help-scout.json'],
    ids: ['7001#1', '7002#1'],
    counts:
      'scored 2 of 6 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out, 1 internal note left out)',
  },
  {
    name: 'Front',
    files: ['front.ndjson'],
    ids: ['cnv_a1#1', 'cnv_b2#1'],
    counts: 'scored 2 of 5 rows, 0 rejected (2 customer messages read as context, 1 internal note left out)',
  },
  {
    name: 'mbox',
    files: ['mailbox.mbox'],
    options: ['--agent-domain', 'potshed.example'],
    ids: ['a1@garden.example#1'],
    counts: 'scored 1 of 4 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out)',
  },
  {
    name: 'mails in files of their own',
    files: ['mails/2-answer.eml', 'mails/1-question.eml'],
    options: ['--agent-domain', 'velo.example'],
    ids: ['q1@bikes.example#1'],
    counts: 'scored 1 of 2 rows, 0 rejected (1 customer message read as context)',
  },
  {
    name: 'WhatsApp of an iPhone',
    files: ['whatsapp.txt'],
    options: ['--agents', 'Nook Hotel'],
    ids: ['whatsapp#1'],
    counts: 'scored 1 of 5 rows, 0 rejected (2 customer messages read as context, 2 bot or system messages left out)',
  },
  {
    name: 'WhatsApp of other telephones',
    files: ['whatsapp-android.txt'],
    options: ['--agents', 'nook hotel'],
    ids: ['whatsapp-android#1'],
    counts: 'scored 1 of 3 rows, 0 rejected (1 customer message read as context, 1 bot or system message left out)',
  },
  {
    name: 'Slack, with a thread over two days',
    files: ['slack/2026-03-04.json', 'slack/2026-03-05.json'],
    options: ['--agents', 'U01'],
    ids: ['1772600100.000200#1', '1772600100.000200#2'],
    counts: 'scored 2 of 5 rows, 0 rejected (1 customer message read as context, 2 bot or system messages left out)',
  },
];

/** The turns of the conversations that the engine is shown, and how the command ended. */
async function scoreShown(
  argv: readonly string[],
  world: World = {},
): Promise<{ run: Awaited<ReturnType<typeof makegood>>; turns: string[][] }> {
  const { fakeEngine } = await import('./fake-engine.ts');
  const turns: string[][] = [];
  const checkConversation: typeof fakeEngine.checkConversation = (shown, options) => {
    turns.push(shown.map(({ role, text }) => `${role}: ${text}`));
    return fakeEngine.checkConversation(shown, options);
  };
  const run = await makegood(['score', ...argv, '--format', 'ndjson'], {
    ...world,
    engine: { ...fakeEngine, checkConversation },
  });
  return { run, turns };
}

describe.each(good)('$name', ({ files, options = [], ids, counts }) => {
  test('is read: every reply in its conversation, every row accounted for', async () => {
    const { run, turns } = await scoreShown([...files.map(fixture), ...options]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: `${counts}\n` });
    expect(idsOf(run.stdout)).toEqual(ids);
    for (const turn of turns.flat()) expect(turn).not.toMatch(/&\w+;|<\/?\w+>|=\r?\n|[\u0080-\u009f]/u);
    await expect(`${JSON.stringify(turns, null, 1)}\n`).toMatchFileSnapshot(
      `golden/turns/${(files[0] ?? '').replaceAll('/', '-')}.txt`,
    );
  });

  test('is read alike when it comes byte by byte', async () => {
    if (files.some((file) => file.endsWith('.parquet'))) return;
    const content = Object.fromEntries(
      files.map((file) => [fixture(file), new Uint8Array(readFileSync(fixture(file)))]),
    );
    const whole = await scoreShown([...files.map(fixture), ...options]);
    const slow = await scoreShown([...files.map(fixture), ...options], { files: content, pieceSize: 1 });
    expect(slow.turns).toEqual(whole.turns);
  });

  test('empty is told', async () => {
    if (files.some((file) => file.endsWith('.parquet'))) return;
    const name = files[0] ?? '';
    const empty = name.endsWith('.gz') ? gzipSync('') : '';
    const { run } = await scoreShown([name, ...options], { files: { [name]: empty } });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${name}: The file is empty. Check the export or the path.`);
  });
});
