import { expect, test, vi } from 'vitest';
import { warmUp } from '../src/background/warm-up.ts';

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

test('after the warm-up no judgement waits for the language model, and no first one waits behind it', async () => {
  const { createChecker } = await import('makegood');
  const checker = createChecker();
  vi.useFakeTimers();
  warmUp(checker);
  expect(loaded.times).toBe(0);
  vi.runAllTimers();
  expect(loaded.times).toBe(1);
  warmUp(checker);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  checker.check({ reply: 'Exclude the app from battery saving.' });
  expect(loaded.times).toBe(1);
});
