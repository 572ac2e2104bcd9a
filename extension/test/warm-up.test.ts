import { expect, test, vi } from 'vitest';
import { warmUpCase } from '../src/background/warm-up.ts';

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

test('after the warm-up no judgement waits for the language model', async () => {
  const { check } = await import('makegood');
  check(warmUpCase);
  expect(loaded.times).toBe(1);
  check({ ...warmUpCase, reply: 'Sorry if that upset you. Exclude the app from battery saving.' });
  expect(loaded.times).toBe(1);
});
