import { expect, test, vi } from 'vitest';
import { readGrammar } from '../src/analysers/wink.ts';
import { read } from '../src/read/reading.ts';

type Load = (...given: unknown[]) => unknown;

const loaded = vi.hoisted(() => ({ times: 0 }));
vi.mock('wink-nlp', async (original) => {
  const { default: load } = await original<{ default: Load }>();
  const counted: Load = (...given) => {
    loaded.times++;
    return load(...given);
  };
  return { default: counted };
});

test('the language model is loaded anew after a long time, since it keeps all new words, and reads on as before', () => {
  const sentence = read('Exclude the zxqv from saving.');
  const before = readGrammar(sentence).pos;
  expect(before[0]).toBe('VERB');
  // A run without a blank costs nothing to read; it counts all the same.
  const long = { ...read(''), text: 'a'.repeat(5_000_001) };
  readGrammar(long);
  expect(loaded.times).toBe(1);
  expect(readGrammar(sentence).pos).toEqual(before);
  expect(loaded.times).toBe(2);
});
