/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const dot = '•';

/**
 * Puts a dot in place of every letter and digit of some passages. Punctuation stays, so that one still sees what it was, and so does
 * the length, so that offsets into the text keep pointing at the same words.
 */
export function maskSpans(text: string, spans: Iterable<Span>): string {
  let masked = '';
  let last = 0;
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, last);
    if (end <= from) continue;
    masked +=
      text.slice(last, from) +
      text.slice(from, end).replaceAll(/[\p{L}\p{N}]/gu, (letter) => dot.repeat(letter.length));
    last = end;
  }
  return masked + text.slice(last);
}
