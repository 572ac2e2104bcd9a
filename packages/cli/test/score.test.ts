import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsOf, makegood } from './harness.ts';

const cases = [
  {
    id: 'a1',
    channel: 'email',
    context: [{ role: 'customer', text: 'Still no parcel!' }],
    reply: 'Sorry for any inconvenience.',
    other: 1,
  },
  {
    id: 'a2',
    context: [{ role: 'customer', text: 'Where is the manual?' }],
    reply: 'It is on its way and will be there today.',
  },
  { reply: 'Thank you.' },
];
const ndjson = `${cases.map((one) => JSON.stringify(one)).join('\n')}\n`;

const messages = `ticket_id,created_at,author_role,body,public
7,2025-03-01 10:00:00,end-user,Where is my order?,true
8,2025-03-01 10:05:00,customer,"Still waiting,
after two weeks!",true
7,2025-03-01 10:20:00,agent,We looked it up and write again today.,true
8,2025-03-01 10:30:00,agent,Sorry for any inconvenience.,true
7,2025-03-01 10:10:00,agent,One moment please.,true
7,2025-03-01 10:11:00,agent,Ask logistics first,false
8,2025-03-01 10:31:00,bot,Rate us!,true
`;

describe('formats', () => {
  test.each(['text', 'json', 'csv', 'ndjson'])('%s', async (format) => {
    const { code, stdout, stderr } = await makegood(['score', 'c.ndjson', '--format', format], {
      files: { 'c.ndjson': ndjson },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'scored 3 of 3 rows, 0 rejected\n' });
    await expect(stdout).toMatchFileSnapshot(`golden/score-${format}.txt`);
    const again = await makegood(['score', 'c.ndjson', '--format', format], {
      files: { 'c.ndjson': ndjson },
      pieceSize: 3,
    });
    expect(again.stdout).toBe(stdout);
  });

  test('a narrow terminal cuts ids and findings, and wide letters keep the columns straight', async () => {
    const wide = ndjson.replace('"a1"', '"注文番号😀"').replace('"a2"', `"${'long-'.repeat(20)}"`);
    const { stdout } = await makegood(['score', 'c.ndjson'], {
      files: { 'c.ndjson': wide },
      columns: 70,
      env: { NO_COLOR: '1' },
    });
    expect(stdout).toMatchInlineSnapshot(`
      "id                                score  grade  customer           findings
      注文番号😀                           40  D      very upset, delay  hollow-…
      long-long-long-long-long-long-l…    100  A      calm               none
      3                                     –  –      not known          2 rules…

      3 replies, mean score 70.0 (2 judged)
      2 without any warning, 1 of them without a known customer message
      Most frequent warnings, by replies:
        hollow-apology  1 (33 %)
      "
    `);
  });

  test('a long table keeps its columns after the measured rows', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      JSON.stringify({ id: `n${index}`, reply: 'Thank you.' }),
    ).join('\n');
    const { stdout } = await makegood(['score', 'c.ndjson'], { files: { 'c.ndjson': many } });
    expect(stdout.split('\n').filter((line) => /^n\d/u.test(line))).toHaveLength(450);
    expect(stdout.match(/^id /gmu)).toHaveLength(1);
  });

  test('an id that a spreadsheet would run as a formula is made harmless', async () => {
    const stdin = `{"id": "=1+1", "reply": "Hello."}\n{"id": "-12", "reply": "Hello."}\n`;
    const { stdout } = await makegood(['score', '-', '--format', 'csv'], { stdin });
    expect(
      stdout
        .split('\n')
        .slice(1, 3)
        .map((line) => line.split(',')[0]),
    ).toEqual(["'=1+1", '-12']);
  });
});

describe('messages', () => {
  test('are grouped, sorted by time, and every agent turn is judged in its place', async () => {
    const { code, stdout, stderr } = await makegood(['score', 'm.csv', '--format', 'ndjson'], {
      files: { 'm.csv': messages },
    });
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['7#1', '7#2', '8#1']);
    expect(stderr).toBe(
      'scored 3 of 7 rows, 0 rejected (2 customer messages read as context, 1 bot or system message left out, 1 internal note left out)\n',
    );
  });

  test('pass on turns before, channel and time', async () => {
    const seen: unknown[] = [];
    const { fakeEngine } = await import('./fake-engine.ts');
    const checkConversation: typeof fakeEngine.checkConversation = (turns, options) => {
      seen.push({ turns, options });
      return fakeEngine.checkConversation(turns, options);
    };
    const engine = { ...fakeEngine, checkConversation };
    const files = {
      'm.csv': messages
        .replace('public', 'internal')
        .replaceAll(',true', ',false')
        .replace('first,false', 'first,true'),
    };
    await makegood(['score', 'm.csv', '--channel', 'chat'], { files, engine });
    expect(seen[0]).toEqual({
      options: { channel: 'chat' },
      turns: [
        { role: 'customer', text: 'Where is my order?', at: '2025-03-01T10:00:00.000Z' },
        { role: 'agent', text: 'One moment please.', at: '2025-03-01T10:10:00.000Z' },
        { role: 'agent', text: 'We looked it up and write again today.', at: '2025-03-01T10:20:00.000Z' },
      ],
    });
  });

  test.each([
    ['TSV', 'thread\tsender\tmessage\n1\tclient\tHi\n1\tsupport\tHello\n'],
    ['semicolons', 'Conversation ID;Direction;Text\n1;inbound;Hi\n1;outbound;Hello\n'],
    ['a flag', 'ticketId,inbound,text\n1,True,Hi\n1,False,Hello\n'],
    [
      'a JSON array',
      '[{"chat_id": 1, "from": "user", "content": "Hi"},\n{"chat_id": 1, "from": "agent", "content": "Hello"}]',
    ],
    [
      'NDJSON',
      '{"chat_id": 1, "from": "user", "content": "Hi"}\n{"chat_id": 1, "from": "agent", "content": "Hello"}\n',
    ],
  ])('from %s', async (_name, stdin) => {
    const { stdout, stderr } = await makegood(['score', '-', '--format', 'ndjson'], { stdin });
    expect(stderr).toBe('scored 1 of 2 rows, 0 rejected (1 customer message read as context)\n');
    expect(idsOf(stdout)).toEqual(['1#1']);
  });

  test('with columns named by the user', async () => {
    const columns = 'conversation=c,role=w,text=t,time=d,channel=via';
    const stdin = 'c,w,t,d,via\n1,agent,Hello,1700000100,e-mail\n1,user,Hi,1700000000,e-mail\n';
    const { stdout } = await makegood(['score', '-', '--columns', columns, '--format', 'ndjson'], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ id: '1#1', score: 70 });
  });

  test('keep the order of rows where a time can be read in two ways', async () => {
    const stdin = 'ticket,role,text,date\n1,user,Hi,04/03/2025\n1,agent,Hello,03/04/2025\n';
    const { stderr } = await makegood(['score', '-'], { stdin });
    expect(stderr).toContain(
      '<stdin>:2: note: The time “04/03/2025” cannot be read for certain; where 2 such times stand',
    );
  });
});

describe('one case a row', () => {
  test('in CSV', async () => {
    const files = {
      'c.csv': 'id,customer,reply,channel\nq,"Still no ""parcel""","Sorry for any inconvenience.",review\n',
    };
    const { stdout } = await makegood(['score', 'c.csv', '--format', 'ndjson'], { files });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'q', customer: { intensity: 2 }, findings: [{}, {}] });
  });

  test('without an id is known by its line', async () => {
    const { stdout } = await makegood(['score', '-', '--format', 'ndjson'], {
      stdin: '\ncustomer,reply\n"a\nb",One\n\nb,Two\n',
    });
    expect(idsOf(stdout)).toEqual(['3', '6']);
  });
});

test('content decides over the name of a file', async () => {
  const files = { 'x.csv': ndjson, 'y.json': 'customer,reply\nHi,Hello\n', 'z.txt': JSON.stringify(cases, null, 2) };
  const { code, stderr } = await makegood(['score', 'x.csv', 'y.json', 'z.txt', '--quiet'], { files });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('the threshold', () => {
  const files = { 'c.ndjson': ndjson };
  test('missed: exits with 1 and says by which replies', async () => {
    const { code, stderr } = await makegood(['score', 'c.ndjson', '--quiet', '--fail-under', '80'], { files });
    expect(code).toBe(1);
    expect(stderr).toBe(
      '--fail-under 80 missed: the mean score of 2 judged replies is 70.0; lowest: a1 (40), a2 (100).\n',
    );
  });
  test('met: exits with 0', async () => {
    expect((await makegood(['score', 'c.ndjson', '--fail-under', '70'], { files })).code).toBe(0);
  });
  test('missed where nothing could be judged', async () => {
    const { code, stderr } = await makegood(['score', '-', '--fail-under', '1', '--quiet'], {
      stdin: '{"reply": "Thank you."}',
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '--fail-under 1 missed: no reply could be judged.\n' });
  });
});

describe('--out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  test('writes to the file, without colours, and nothing to standard output', async () => {
    const out = join(folder, 'scores.txt');
    const { code, stdout } = await makegood(['score', '-', '--out', out], { stdin: ndjson, columns: 60 });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe((await makegood(['score', '-'], { stdin: ndjson })).stdout);
  });
  test('never overwrites an input', async () => {
    const input = join(folder, 'cases.ndjson');
    writeFileSync(input, ndjson);
    const { code, stderr } = await makegood(['score', input, '--out', join(folder, '.', 'cases.ndjson')]);
    expect(code).toBe(2);
    expect(stderr).toContain('--out would overwrite the input');
    expect(readFileSync(input, 'utf8')).toBe(ndjson);
  });
  test('that cannot be written exits with 2', async () => {
    const out = join(folder, 'missing', 'scores.txt');
    const { code, stderr } = await makegood(['score', '-', '--out', out], { stdin: ndjson });
    expect(code).toBe(2);
    expect(stderr).toContain(`${out}: There is no such file.`);
  });
});
