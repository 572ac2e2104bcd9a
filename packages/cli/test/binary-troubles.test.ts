import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase, literal } from '../src/duckdb.ts';
import { makegood } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'makegood-'));

/** Writes the rows of a query as Parquet. */
async function writeParquet(name: string, query: string): Promise<string> {
  const path = join(folder, name);
  const { connection, close } = await openDatabase();
  try {
    await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet)`);
  } finally {
    close();
  }
  return path;
}

describe('Parquet', () => {
  test.each([
    [
      'numbers where texts belong',
      `SELECT 1 AS ticket_id, 'agent' AS role, 4.5::DOUBLE AS body`,
      ':1: The reply is a number, not a text.',
      '0 of 1 row, 1 rejected',
    ],
    [
      'lists where names belong',
      `SELECT 1 AS ticket_id, ['pet'] AS role, 'Hello.' AS body`,
      ':1: The role “["pet"]” is unknown. Use customer or agent',
      '0 of 1 row, 1 rejected',
    ],
    [
      'columns of something else',
      `SELECT 'x' AS foo, 2 AS bar`,
      ':1: No column of conversation, role, text was found, and no column of replies; found: “foo”, “bar”. Name the columns',
      '0 of 0 rows, 0 rejected',
    ],
    [
      'no row',
      `SELECT * FROM (SELECT 'a' AS id, 'Hello.' AS reply) WHERE id = 'b'`,
      ': There is no row in this Parquet file. Export it again.',
      '0 of 0 rows, 0 rejected',
    ],
  ])('with %s is told', async (name, query, told, counts) => {
    const path = await writeParquet(`${name.replaceAll(' ', '-')}.parquet`, query);
    const { code, stderr } = await makegood(['score', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path}${told}`);
    expect(stderr).toContain(`scored ${counts}`);
  });

  test('by its name only is told, and read as what it is', async () => {
    const { code, stderr } = await makegood(['score', 'c.parquet'], { files: { 'c.parquet': 'id,reply\na,Hello.\n' } });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'c.parquet: note: The name says parquet, which this is not; it is read as what it looks like.',
    );
    expect(stderr).toContain('scored 1 of 1 row, 0 rejected');
  });

  test('on standard input, whose end comes first, is told', async () => {
    const { code, stderr } = await makegood(['score', '-'], { stdin: 'PAR1 and so on' });
    expect(code).toBe(2);
    expect(stderr).toContain(
      '<stdin>: Standard input cannot be read as parquet, whose end comes first. Save it to a file',
    );
  });
});

describe('a mail', () => {
  const head = 'From: Ann <ann@velo.example>\nMessage-ID: <1@x>\n';
  const scoreMail = (name: string, mail: string): ReturnType<typeof makegood> =>
    makegood(['score', name, '--agents', 'Ann'], { files: { [name]: Buffer.from(mail, 'latin1') } });

  test.each([
    ['of an encoding that nobody knows', 'Content-Type: text/plain; charset=x-none\n\nThe caf\u00E9 is open.\n', ''],
    [
      'in another encoding than it says',
      'Content-Type: text/plain; charset=utf-8\n\nThe caf\u00E9 is open.\n',
      'm.eml:1: note: Some letters of this mail are not in the encoding that it names. Their places show as \uFFFD; export',
    ],
    [
      'whose parts do not end',
      'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nThe shop is open.\n',
      'm.eml:1: note: This mail was cut off: its last part has no end. What is there was read; export it again',
    ],
    ['of broken base64', 'Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcmU%%%\n', ''],
  ])('%s is read, and what is missing is told', async (_, rest, told) => {
    const { code, stderr } = await scoreMail('m.eml', head + rest);
    expect(code).toBe(0);
    expect(stderr).toContain(told);
    expect(stderr).toContain('scored 1 of 1 row, 0 rejected');
  });

  test('without words is rejected', async () => {
    const { code, stderr } = await scoreMail('m.eml', `${head}\n`);
    expect(code).toBe(2);
    expect(stderr).toContain('m.eml:1: There is no reply. Add the reply, or remove the row.');
    expect(stderr).toContain('scored 0 of 1 row, 1 rejected');
  });

  test('among many of the kind is told once for the mailbox', async () => {
    const one = (id: number): string =>
      `From - Mon Jan 5 10:00:00 2026\n${head.replace('<1@x>', `<${id}@x>`)}Content-Type: text/plain; charset=utf-8\n\nCaf\u00E9 ${id}.\n\n`;
    const { stderr } = await scoreMail('m.mbox', one(1) + one(2) + one(3));
    expect(stderr).toContain(
      'm.mbox:1: note: Beginning here, 3 mails hold letters that are not in the encoding that they name.',
    );
    expect(stderr).toContain('scored 3 of 3 rows, 0 rejected');
  });
});
