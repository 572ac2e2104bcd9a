import { describe, expect, test } from 'vitest';
import { idsOf, makegood } from './harness.ts';

const good = '{"id": "ok", "reply": "Hello."}';
const counts = (scored: number, rows: number): string =>
  `scored ${scored} of ${rows} rows, ${rows - scored} rejected\n`;

function scoreText(
  name: string,
  content: string | Uint8Array | Error,
  pieceSize?: number,
): ReturnType<typeof makegood> {
  return makegood(['score', name, '--format', 'ndjson'], {
    files: { [name]: content },
    ...(pieceSize && { pieceSize }),
  });
}

const utf16 = (order: string): string => `c.csv: note: This file is UTF-16 (${order} endian) and was read as such.\n`;

describe('encodings', () => {
  const table = 'id,reply\né,Grüße – “now”\n';
  const bigEndian = Buffer.from(`\uFEFF${table}`, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(table), ''],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${table}`), ''],
    ['UTF-16 LE', Buffer.from(`\uFEFF${table}`, 'utf16le'), utf16('little')],
    ['UTF-16 BE', bigEndian, utf16('big')],
    ['UTF-16 LE without its mark', Buffer.from(table, 'utf16le'), utf16('little')],
    ['UTF-16 BE without its mark', bigEndian.subarray(2), utf16('big')],
  ])('%s is read, and said where it is not UTF-8', async (_name, content, note) => {
    for (const size of [1, 3, 1000]) {
      const { stdout, stderr } = await scoreText('c.csv', content, size);
      expect(stderr).toBe(`${note}scored 1 of 1 row, 0 rejected\n`);
      expect(idsOf(stdout)).toEqual(['é']);
    }
  });

  test('a line that is not UTF-8 is read as Windows-1252, and that is said once', async () => {
    const content = Buffer.concat([
      Buffer.from('id,reply\nü,Hi\n'),
      Buffer.from([0x93, 0xe9, 0x94, 0x2c, 0x48, 0x0a, 0x80, 0x2c, 0x48]),
    ]);
    const { code, stdout, stderr } = await scoreText('c.csv', content, 4);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['ü', '“é”', '€']);
    expect(stderr).toBe(
      `c.csv:3: note: This line and 1 more are not valid UTF-8 and were read as Windows-1252. If letters look wrong, save the file as UTF-8.\n${counts(3, 3)}`,
    );
  });
});

describe('odd but good', () => {
  test('a reply of a megabyte', async () => {
    const reply = 'word '.repeat(200_000);
    for (const content of [
      `{"id": "a", "reply": "${reply}"}`,
      `[{"id": "a", "reply": "${reply}"}]`,
      `id,reply\na,"${reply}"\n`,
    ]) {
      expect((await scoreText('c', content)).code).toBe(0);
    }
  });

  test('lone surrogates, with output that is still JSON', async () => {
    const { stdout } = await scoreText('c.ndjson', '{"id": "\\ud800", "reply": "any inconvenience \\udc00"}');
    expect(Buffer.from(stdout).toString()).toBe(stdout);
    expect(idsOf(stdout)).toEqual(['\ud800']);
  });

  test('ids that come again are kept and noted once', async () => {
    const { stdout, stderr } = await scoreText(
      'c.ndjson',
      [good, good, good, '{"id": 1, "reply": "a"}', '{"id": "1", "reply": "b"}'].join('\n'),
    );
    expect(idsOf(stdout)).toHaveLength(5);
    expect(stderr).toBe(
      `c.ndjson:2: note: The id “ok” came before. So did 1 more. All rows are kept; give each case its own id to tell them apart.\n${counts(5, 5)}`,
    );
  });
});

test('escape sequences in a bad row do not act on the terminal', async () => {
  const { stderr } = await scoreText('c.ndjson', '{"channel": "\\u001b[31m", "reply": "Hi"}');
  expect(stderr).toContain('The channel “␛[31m” is unknown.');
});
