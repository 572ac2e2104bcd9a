import { describe, expect, test } from 'vitest';
import { makegood } from './harness.ts';

const customer = ['--customer', 'Two weeks, and still no parcel.'];

async function carets(reply: string, columns?: number): Promise<string> {
  const { stdout } = await makegood(['check', 'd.txt'], {
    files: { 'd.txt': reply },
    ...(columns && { columns, env: { NO_COLOR: '1' } }),
  });
  return stdout
    .split('\n')
    .filter((line) => /^\s+\d* \|/u.test(line))
    .join('\n');
}

test('shows every finding under its words, then the score and how it came about', async () => {
  const files = { 'd.txt': 'Hello Ana,\n\nwe apologise for any inconvenience. We will look into it.\n' };
  const { code, stdout, stderr } = await makegood(['check', 'd.txt', ...customer], { files });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "d.txt:3:18  warning  hollow-apology
      3 | we apologise for any inconvenience. We will look into it.
        |                  ^^^^^^^^^^^^^^^^^
      This apology names nothing.
      why: Stock words would fit any complaint. (Invented for a test)
      try: Name what went wrong: “for the two weeks without your parcel”

    d.txt  hint  no-timeframe
      Something is promised, and when is not said.
      why: Stock words would fit any complaint. (Invented for a test)
      try: Say when (after what happens next): “You will hear from us by [day and
           time].”

    score: 40 of 100 (D), customer: very upset, delay
      emotion           –  does not apply
      apology          40
      ownership         –  does not apply
      plan             80
      respect         100
      follow-through    –  does not apply
    how it came about:
        +100  everything that was asked (plan)
         −30  hollow-apology (apology)
         −30  no-timeframe (apology)
    "
  `);
});

test('says which rules were not judged, and why', async () => {
  const { stdout } = await makegood(['check'], { stdin: 'We will call you.' });
  expect(stdout).toMatchInlineSnapshot(`
    "No findings by the rules that could be judged.

    score: not judged, customer: not known
      emotion           –  not judged
      apology           –  not judged
      ownership         –  not judged
      plan             80
      respect         100
      follow-through    –  not judged

    not judged:
      missed-emotion, no-timeframe: no customer message is known
    "
  `);
});

test('reads the customer from a file and writes JSON', async () => {
  const files = { 'd.txt': 'We will call you today.', 'c.txt': 'Still no parcel!' };
  const { stdout } = await makegood(
    ['check', 'd.txt', '--customer-file', 'c.txt', '--format', 'json', '--channel', 'chat'],
    { files },
  );
  expect(JSON.parse(stdout)).toMatchObject({ score: 100, customer: { intensity: 2 } });
});

describe('carets stand under the words', () => {
  test('after a tab', async () => {
    expect(await carets('a\tany inconvenience')).toMatchInlineSnapshot(`
      "  1 | a   any inconvenience
          |     ^^^^^^^^^^^^^^^^^"
    `);
  });
  test('after emoji, flags and families', async () => {
    expect(await carets('😀👨‍👩‍👧🇩🇪 any inconvenience')).toMatchInlineSnapshot(`
      "  1 | 😀👨‍👩‍👧🇩🇪 any inconvenience
          |        ^^^^^^^^^^^^^^^^^"
    `);
  });
  test('after wide letters', async () => {
    expect(await carets('申し訳 any inconvenience')).toMatchInlineSnapshot(`
      "  1 | 申し訳 any inconvenience
          |        ^^^^^^^^^^^^^^^^^"
    `);
  });
  test('after combining marks', async () => {
    expect(await carets('cafe\u0301 any inconvenience')).toMatchInlineSnapshot(`
      "  1 | café any inconvenience
          |      ^^^^^^^^^^^^^^^^^"
    `);
  });
  test('over two lines, with Windows line ends', async () => {
    expect(await carets('for any\r\ninconvenience.\r\n')).toMatchInlineSnapshot(`
      "  1 | for any
          |     ^^^
        2 | inconvenience.
          | ^^^^^^^^^^^^^"
    `);
  });
  test('in a line longer than the terminal', async () => {
    const shown = await carets(`${'word '.repeat(60)}any inconvenience ${'word '.repeat(60)}`, 60);
    expect(shown).toMatchInlineSnapshot(`
      "  1 | …rd word word word any inconvenience word word word w…
          |                    ^^^^^^^^^^^^^^^^^"
    `);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
  test('and escape sequences of a draft do not act', async () => {
    expect(await carets('\u001b[31m any inconvenience \u202e\ud800')).toMatchInlineSnapshot(`
      "  1 | ␛[31m any inconvenience ��
          |       ^^^^^^^^^^^^^^^^^"
    `);
  });
});

describe('a draft that cannot be read exits with 2', () => {
  test('empty', async () => {
    expect(await makegood(['check', 'd.txt'], { files: { 'd.txt': ' \n' } })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'd.txt: The draft is empty. Write it first, or check the path.\n',
    });
  });
  test('missing', async () => {
    const { code, stderr } = await makegood(['check', '/no/such/draft']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '/no/such/draft: There is no such file. Check the path; a relative one starts at the current folder.\n',
    });
  });
});

test('colours stand on a terminal only, and never with NO_COLOR', async () => {
  const files = { 'd.txt': 'Sorry for any inconvenience.' };
  expect((await makegood(['check', 'd.txt'], { files, columns: 80 })).stdout).toContain('\u001b[33mwarning');
  expect((await makegood(['check', 'd.txt'], { files })).stdout).not.toContain('\u001b');
  expect((await makegood(['check', 'd.txt'], { files, columns: 80, env: { NO_COLOR: '1' } })).stdout).not.toContain(
    '\u001b',
  );
});
