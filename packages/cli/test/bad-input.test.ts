import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsOf, makegood, systemError } from './harness.ts';

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

describe('a bad row is listed with its line, and the others are scored', () => {
  test.each([
    ['empty reply', '{"reply": "  "}', 'The reply is empty. Fill it in, or remove the row.'],
    ['missing reply', '{"id": "x", "context": []}', 'There is no reply. Add the reply, or remove the row.'],
    ['a number for a reply', '{"reply": 5}', 'The reply is a number, not a text. Write the reply in quotes.'],
    [
      'wrong JSON',
      '{"reply": "Hi" "id": 1}',
      "This is not valid JSON: expected ',' or '}' after property value. Mend it or remove it.",
    ],
    ['cut-off JSON', '{"reply": "Hi', 'This is not valid JSON: unterminated string. Mend it or remove it.'],
    [
      'an array on a line',
      '["Hi"]',
      'This is an array, not an object. Write a case as {"context": [...], "reply": "..."}.',
    ],
    [
      'unknown channel',
      '{"channel": "fax", "reply": "Hi"}',
      'The channel “fax” is unknown. Use one of chat, email, review, social, ticket, or leave it empty.',
    ],
    ['context not an array', '{"context": "Hi", "reply": "Hi"}', 'The context is a text, not an array.'],
    ['a turn that is no object', '{"context": ["Hi"], "reply": "Hi"}', 'context[0] is a text, not an object.'],
    [
      'a turn without a role',
      '{"context": [{"text": "Hi"}], "reply": "Hi"}',
      'context[0] has no role. Use customer or agent.',
    ],
    [
      'a turn with an unknown role',
      '{"context": [{"role": "pet", "text": "Hi"}], "reply": "Hi"}',
      'context[0] has the unknown role “pet”.',
    ],
    ['a turn without a text', '{"context": [{"role": "customer"}], "reply": "Hi"}', 'context[0] has no text.'],
    ['neither a case nor a message', '{"note": 1}', 'There is no reply.'],
  ])('%s', async (_name, row, message) => {
    const { code, stdout, stderr } = await scoreText('c.ndjson', `${good}\n${row}\n${good.replace('ok', 'ok2')}\n`);
    expect(code).toBe(0);
    expect(stderr).toContain(`c.ndjson:2: ${message}`);
    expect(stderr.endsWith(counts(2, 3))).toBe(true);
    expect(idsOf(stdout)).toEqual(['ok', 'ok2']);
  });

  test('an element of a JSON array, by its line', async () => {
    const { stdout, stderr } = await scoreText(
      'c.json',
      `[\n  ${good},\n  {"reply": "Hi",},\n  {"reply": ""},\n  7, ${good}\n]`,
      5,
    );
    expect(stderr).toContain('c.json:3: This is not valid JSON: ');
    expect(stderr).toContain('c.json:4: The reply is empty.');
    expect(stderr).toContain('c.json:5: This is a number, not an object.');
    expect(idsOf(stdout)).toEqual(['ok', 'ok']);
  });

  test('unknown, empty and missing values of messages', async () => {
    const rows = ['1,pet,Hi', '1,,Hi', ',agent,Hi', '1,agent,', '1,user,', '1,user,Hi', '1,agent,Hello'];
    const { code, stderr } = await scoreText('m.csv', `ticket,role,text\n${rows.join('\n')}\n`);
    expect(code).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "m.csv:2: The role “pet” is unknown. Use customer or agent (bot and system are left out), or name another column with --columns role=NAME.
      m.csv:3: The role in “role” is empty. Use customer or agent (bot and system are left out), or name another column with --columns role=NAME.
      m.csv:4: This message belongs to no conversation. Fill in “ticket”, or remove the row.
      m.csv:5: The reply is empty. Fill it in, or remove the row.
      m.csv:6: The message is empty. Fill it in, or remove the row.
      scored 1 of 7 rows, 5 rejected (1 customer message read as context)
      "
    `);
  });

  test('a row with too many cells', async () => {
    const { stderr } = await scoreText('c.csv', 'customer,reply\nHi,Hello, you\nHi,Hello\n');
    expect(stderr).toContain(
      'c.csv:2: This row has 3 cells where the header has 2. Put quotes around cells that hold the separator.',
    );
  });
});

describe('a broken quote', () => {
  const message = 'The quote that opens on this line is not closed properly';
  test.each([
    ['never closed', 'id,reply\na,Hello\nb,"Hello\nc,Hello\nd,Hello\n'],
    ['running into the next quote', 'id,reply\na,Hello\nb,"Hello\nc,"Hello"\nd,Hello\n'],
    ['with letters behind it', 'id,reply\na,Hello\nb,"Hel"lo\nc,Hello\nd,"Hello"\n'],
  ])('%s: the rows around it are scored', async (_name, content) => {
    for (const size of [1, 7, 1000]) {
      const { code, stdout, stderr } = await scoreText('c.csv', content, size);
      expect(code).toBe(0);
      expect(stderr).toContain(`c.csv:3: ${message}`);
      expect(stderr).toContain(counts(3, 4));
      expect(idsOf(stdout)).toEqual(['a', 'c', 'd']);
    }
  });

  test('in a big file costs neither rows nor much time', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `${index},Hello`).join('\n');
    const { stderr } = await scoreText('c.csv', `id,reply\nx,"Hello\n${rows}\n`);
    expect(stderr).toContain(`c.csv:2: ${message}`);
    expect(stderr).toContain(counts(200_000, 200_001));
  });

  test('of an inch inside a bare cell is no fault', async () => {
    expect((await scoreText('c.csv', 'id,reply\na,A 27" screen\n')).stderr).toBe('scored 1 of 1 row, 0 rejected\n');
  });
});

describe('a file that cannot be used exits with 2', () => {
  test.each([
    [
      'missing',
      'no.csv',
      systemError('ENOENT'),
      'no.csv: There is no such file. Check the path; a relative one starts at the current folder.',
    ],
    ['no permission', 'c.csv', systemError('EACCES'), 'c.csv: There is no permission to open this file.'],
    ['binary', 'c.bin', new Uint8Array([1, 2, 3, 4, 0, 0]), 'c.bin: This is a binary file: it holds NUL bytes.'],
    ['a workbook', 'c.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0]), 'c.xlsx: This is a ZIP archive or a workbook.'],
    ['empty', 'c.csv', '', 'c.csv: The file is empty. Check the export or the path.'],
    ['blank', 'c.csv', '\uFEFF \n', 'c.csv: The file is empty.'],
    ['a header alone', 'c.csv', 'id,reply\n', 'c.csv: There is a header but no row below it.'],
    [
      'an object as the root',
      'c.json',
      '{\n "cases": []\n}',
      'c.json:1: The root of this JSON is an object, not an array. Put the cases or messages in an array',
    ],
    ['a text as the root', 'c.json', '"Hello"', 'c.json:1: The root of this JSON is no array: it begins “"Hello"”.'],
    [
      'no column that we know',
      'c.csv',
      'a,b\n1,2\n',
      'c.csv:1: No column of conversation, role, text was found, and no column of replies; found: “a”, “b”. Name the columns with --columns conversation=NAME,role=NAME,text=NAME or --columns customer=NAME,reply=NAME.',
    ],
    [
      'some columns missing',
      'c.csv',
      'ticket_id,b,body\n1,2,3\n',
      'No column of role was found, and no column of replies; found: “ticket_id”, “b”, “body” (read as id = “ticket_id”, conversation = “ticket_id”, text = “body”).',
    ],
    [
      'no agent',
      'c.csv',
      'ticket,role,text\n1,user,Hi\n',
      'c.csv: No message here is by an agent, so there is no reply to judge.',
    ],
    ['all rows rejected', 'c.csv', 'id,reply\n1,\n2,\n', 'c.csv:3: The reply is empty.'],
  ])('%s', async (_name, file, content, message) => {
    const { code, stdout, stderr } = await scoreText(file, content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /mu);
  });

  test('an array without a row', async () => {
    const { code, stderr } = await scoreText('c.json', '[]');
    expect(code).toBe(2);
    expect(stderr).toContain('c.json: The array is empty: there is no row in it. Export it again.');
  });

  test('a folder, on the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
    const { code, stderr } = await makegood(['score', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${folder}: This is a folder, not a file. Name the files in it, for instance FOLDER/*.csv.`,
    );
  });

  test('a column that the user named and that is not there', async () => {
    const { code, stderr } = await makegood(['score', 'c.csv', '--columns', 'reply=answr'], {
      files: { 'c.csv': 'id,answer\n1,Hi\n' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('c.csv:1: There is no column “answr”; found: “id”, “answer”. Correct --columns.');
  });

  test('and the other files are still scored', async () => {
    const files = { 'a.csv': systemError('ENOENT'), 'b.ndjson': good };
    const { code, stdout } = await makegood(['score', 'a.csv', 'b.ndjson', '--format', 'ndjson'], { files });
    expect(code).toBe(2);
    expect(idsOf(stdout)).toEqual(['ok']);
  });
});
