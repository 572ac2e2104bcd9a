import { expect } from 'vitest';

/** Whether an offset stands between the halves of a pair. */
const cutsPair = (original: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(original[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(original[at] ?? '');

/** A span within the text that cuts no surrogate pair. */
export function expectSpan(original: string, { start, end }: { start: number; end: number }): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(original.length);
  expect(cutsPair(original, start), `a pair is cut at ${start}`).toBe(false);
  expect(cutsPair(original, end), `a pair is cut at ${end}`).toBe(false);
}

/** A quote that is the text at its span. */
export function expectQuote(
  original: string,
  { span, quote }: { span: { start: number; end: number }; quote: string },
): void {
  expectSpan(original, span);
  expect(span.end).toBeGreaterThan(span.start);
  expect(quote).toBe(original.slice(span.start, span.end));
}
