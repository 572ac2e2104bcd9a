import type { Edit, Span } from '../field.ts';

/** The text after an edit. */
export const edited = (text: string, { span, text: replacement }: Edit): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end);

/** Whether the span lies within a text of this length. */
export const isWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;

/** The one stretch in which two texts differ: `[start, beforeEnd)` of the former became `[start, afterEnd)`. */
export interface Change {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Finds the smallest change that turns one text into the other. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}

/** Where a span of the former text is after the change; undefined where the change touched it. */
export function carrySpan(span: Span, { start, beforeEnd, afterEnd }: Change): Span | undefined {
  if (span.end <= start) return span;
  if (span.start < beforeEnd) return undefined;
  const shift = afterEnd - beforeEnd;
  return { start: span.start + shift, end: span.end + shift };
}
