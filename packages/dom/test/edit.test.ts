/** Where spans go when the text changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpan, changeBetween, edited } from '../src/text/edit.ts';

const carried = (before: string, after: string, words: string): string | undefined => {
  const start = before.indexOf(words);
  const span = carrySpan({ start, end: start + words.length }, changeBetween(before, after));
  return span && after.slice(span.start, span.end);
};

describe('a span', () => {
  it.each([
    ['stays when the change is behind it', 'call back now', 'call back then', 'call back'],
    ['moves when the change is before it', 'please call back', 'call back', 'call back'],
    ['moves when words are typed right before it', 'call back', 'now call back', 'call back'],
  ])('%s', (_, before, after, words) => {
    expect(carried(before, after, words)).toBe(words);
  });

  it.each([
    ['a letter in it changes', 'call back', 'call bark'],
    ['a letter is typed into it', 'call back', 'call  back'],
    ['it is deleted', 'call back', ''],
  ])('goes when %s', (_, before, after) => {
    expect(carried(before, after, 'call back')).toBeUndefined();
  });

  it('covers the same words after any edit elsewhere', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (head, words, tail, typed) => {
        const before = `${head}<${words}>${tail}`;
        const start = head.length;
        const span = { start, end: start + words.length + 2 };
        const at = { start: span.end + Math.floor(tail.length / 2), end: before.length };
        const after = edited(before, { span: at, text: typed });
        const found = carrySpan(span, changeBetween(before, after));
        expect(found && after.slice(found.start, found.end)).toBe(`<${words}>`);
      }),
    );
  });
});
