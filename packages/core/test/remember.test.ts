import { describe, expect, test, vi } from 'vitest';
import { remember } from '../src/read/remember.ts';

describe('what was read', () => {
  const reader = (most?: number) => {
    const read = vi.fn<(text: string) => { text: string }>((text) => ({ text }));
    return { read, remembered: remember(read, most) };
  };

  test('is not read again', () => {
    const { read, remembered } = reader();
    expect(remembered('Hello.')).toBe(remembered('Hello.'));
    expect(read).toHaveBeenCalledTimes(1);
    expect(remembered('Hello!')).toEqual({ text: 'Hello!' });
  });

  test('goes once it is the text asked for longest ago and there is too much', () => {
    const { read, remembered } = reader(10);
    for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) remembered(text);
    expect(read.mock.calls.flat()).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
  });

  test('is not kept where it alone is too much, and drives nothing else out', () => {
    const { read, remembered } = reader(10);
    for (const text of ['aaaa', 'b'.repeat(11), 'b'.repeat(11), 'aaaa']) remembered(text);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
