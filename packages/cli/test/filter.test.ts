import { expect, test } from 'vitest';
import { makegood } from './harness.ts';

const filter = async (
  stdin: string,
  ...options: string[]
): Promise<{ code: number; answers: unknown[]; stderr: string }> => {
  const { code, stdout, stderr } = await makegood(['score', '-', '--filter', ...options], { stdin });
  return {
    code,
    stderr,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  };
};

test('a filter answers every line in its place, errors among them', async () => {
  const lines = [
    '{"id": "a", "context": [{"role": "customer", "text": "Still no parcel!"}], "reply": "Sorry for any inconvenience."}',
    '{"id": "b", "reply"',
    '',
    '[1]',
    '{"id": "c", "reply": ""}',
    '{"id": "d", "turns": [{"role": "customer", "text": "Late!"}, {"role": "agent", "text": "Today."}]}',
    '{"id": "e", "turns": "none"}',
    '{"id": "f", "turns": [], "channel": "fax"}',
    '{"id": "g", "customer": "Where is it?", "reply": "There."}',
  ];
  const { code, answers, stderr } = await filter(`${lines.join('\n')}\n`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(answers).toMatchObject([
    { id: 'a', score: 40 },
    { line: 2, error: expect.stringContaining('This is not valid JSON') as string },
    { line: 3, error: expect.stringContaining('This is not valid JSON') as string },
    { line: 4, error: 'This is an array, not an object.' },
    { line: 5, error: 'The reply is empty. Fill it in, or remove the row.' },
    { turns: [{ turn: 1, analysis: { findings: [] } }], promises: [] },
    { line: 7, error: expect.stringContaining('The turns are a text, not an array.') as string },
    { line: 8, error: expect.stringContaining('The channel “fax” is unknown.') as string },
    { id: 'g', score: 70 },
  ]);
});

test('an empty partition is nothing wrong', async () => {
  expect(await filter('')).toEqual({ code: 0, answers: [], stderr: '' });
});

test('columns and channel can be told', async () => {
  const { answers } = await filter(
    '{"q": "Still late!", "a": "Sorry."}\n',
    '--columns',
    'customer=q,reply=a',
    '--channel',
    'chat',
  );
  expect(answers).toMatchObject([{ customer: { intensity: 2 } }]);
});

test.each([
  [['x.ndjson', '--filter'], '--filter reads standard input.'],
  [['-', '--filter', '--out', 'r.parquet'], '--filter and --out do not go together.'],
  [['-', '--filter', '--format', 'csv'], '--filter and --format do not go together.'],
])('%j is refused', async (argv, message) => {
  const { code, stderr } = await makegood(['score', ...argv], { stdin: '' });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
