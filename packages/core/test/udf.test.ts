import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { getQuickJS } from 'quickjs-emscripten';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, createChecker, type Analysis, type Turn } from '../src/index.ts';

// `npm run build` makes it; `npm test` builds first.
const path = fileURLToPath(new URL('../dist/makegood.udf.js', import.meta.url));
const script = existsSync(path) ? readFileSync(path, 'utf8') : '';

const context: Turn[] = [
  { role: 'customer', text: 'Still no parcel after two weeks! 😡 This is the third time I write.' },
];
const cases = [
  { id: 'a', channel: 'email', context, reply: 'We apologise for any inconvenience. Feel free to call us back.' },
  {
    id: 'b',
    channel: 'chat',
    context,
    reply: 'Two weeks is far too long, and I am sorry. A courier brings it to you by noon tomorrow.',
  },
  { id: 'c', reply: 'Thank you for your message.' },
] as const;

/** Calls a function of the script with one text, and gives back the text that it answers. */
type Call = (name: 'check' | 'checkConversation', json: string | null) => string | null;

/** V8 with nothing around it: no `process`, no `window`, not even `console`. */
function bareV8(): Call {
  const isolate = createContext(Object.create(null) as object);
  // The one thing that V8 brings along by itself, and that a warehouse does without.
  runInContext('delete globalThis.console', isolate);
  runInContext(script, isolate);
  expect(runInContext('typeof process + typeof window + typeof console + typeof require', isolate)).toBe(
    'undefinedundefinedundefinedundefined',
  );
  return (name, json) => runInContext(`makegood.${name}(${JSON.stringify(json)})`, isolate) as string | null;
}

/** QuickJS: another engine altogether. */
async function quickJs(): Promise<Call> {
  const engine = (await getQuickJS()).newContext();
  engine.unwrapResult(engine.evalCode(script)).dispose();
  return (name, json) => {
    const answer = engine.unwrapResult(engine.evalCode(`makegood.${name}(${JSON.stringify(json)})`));
    const text = engine.dump(answer) as string | null;
    answer.dispose();
    return text;
  };
}

test('the script fits into a resource of BigQuery, which may have 1 MB', () => {
  expect(script, 'npm run build makes it').not.toBe('');
  expect(Buffer.byteLength(script)).toBeLessThan(1_000_000);
});

describe.each([
  ['a bare V8 isolate', (): Promise<Call> => Promise.resolve(bareV8())],
  ['QuickJS', quickJs],
])('in %s', (_name, start) => {
  let call: Call;
  beforeAll(async () => {
    call = await start();
  });

  test('it judges as the library does without grammar, to the byte', () => {
    const checker = createChecker({ grammar: false });
    for (const input of cases) {
      const { grade, ...analysis } = JSON.parse(call('check', JSON.stringify(input)) ?? '') as Analysis & {
        grade: string | null;
      };
      expect(JSON.stringify(analysis)).toBe(JSON.stringify(checker.check(input)));
      expect(grade === null).toBe(analysis.score === null);
    }
  });

  test('it judges every agent turn of a conversation, with its promises', () => {
    const turns = [
      ...context,
      { role: 'agent', text: 'I am sorry. I will call you tomorrow.', at: '2026-03-02T10:00:00Z' },
    ];
    const judged = JSON.parse(
      call('checkConversation', JSON.stringify({ id: '7', channel: 'email', turns })) ?? '',
    ) as object;
    expect(judged).toMatchObject({ id: '7', turns: [{ turn: 1, analysis: { id: '7#1' } }], promises: [{ turn: 1 }] });
  });

  test('a bad row is answered with what is wrong with it, and does not end the query', () => {
    expect(call('check', null)).toBeNull();
    expect(JSON.parse(call('check', '{"reply": 5}') ?? '')).toEqual({ error: '“reply” must be a string, got number' });
    for (const bad of ['', '{', '7', 'null', '{}']) {
      expect(JSON.parse(call('check', bad) ?? '')).toEqual({ error: expect.any(String) as string });
    }
    for (const bad of ['{}', '{"turns": 7}', '{"turns": [7]}']) {
      expect(JSON.parse(call('checkConversation', bad) ?? '')).toEqual({ error: expect.any(String) as string });
    }
  });
});

test('what leaving out grammar costs is small: on clear cases nothing', () => {
  const checker = createChecker({ grammar: false });
  for (const input of cases) expect(checker.check(input).score).toBe(check(input).score);
});
