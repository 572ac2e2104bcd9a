import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, moveSpan } from '../src/content/session/text-change.ts';

const words = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end);

describe('moving a span through an edit', () => {
  const before = 'Please call us back. Thank you.';
  const span = { start: 7, end: 19 };

  it('follows words when something is typed before them', () => {
    const after = `Hello. ${before}`;
    const moved = moveSpan(span, changeBetween(before, after));
    expect(words(after, moved!)).toBe('call us back');
  });

  it('leaves words alone when something is typed after them', () => {
    expect(moveSpan(span, changeBetween(before, `${before} Bye.`))).toEqual(span);
  });

  it('gives up words that were touched', () => {
    expect(moveSpan(span, changeBetween(before, 'Please call me back. Thank you.'))).toBeUndefined();
  });

  it('sees no change between equal texts', () => {
    expect(changeBetween(before, before)).toBeUndefined();
    expect(moveSpan(span, undefined)).toEqual(span);
  });

  it('never lets a mark stand under other words than before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (first, second, a, b) => {
        const start = Math.min(a, b, first.length);
        const end = Math.min(Math.max(a, b), first.length);
        const moved = moveSpan({ start, end }, changeBetween(first, second));
        if (moved !== undefined) expect(words(second, moved)).toBe(words(first, { start, end }));
      }),
    );
  });
});
