import { matchClosing } from '../prepare/closing.ts';
import type { Prepared } from '../prepare/types.ts';
import type { Span } from '../types.ts';
import type { SourceText } from './source-text.ts';

/** A message ready for reading: only the writer's own words are left, at their places. */
export interface Message extends SourceText {
  /** Offsets in `text` between which a new sentence may be put in: after the greeting, before closing and signature. */
  bodyStart: number;
  bodyEnd: number;
}

/** The greeting says nothing about the matter; closing lines may ("Sorry again, Sam") and are read. */
const readKinds: ReadonlySet<string> = new Set(['body', 'closing']);

/** Blanks out what is not the writer's words, keeping every offset. */
export function toMessage({ text: original, readable, sections }: Prepared): Message {
  const { text: whole, offsets } = readable;
  const local = (span: Span): Span =>
    offsets === undefined ? span : { start: indexOf(offsets, span.start), end: indexOf(offsets, span.end) };
  let text = '';
  let bodyStart = -1;
  let bodyEnd = -1;
  for (const { kind, span } of sections) {
    const { start, end } = local(span);
    const words = kind === 'closing' ? withoutFormula(whole.slice(start, end)) : whole.slice(start, end);
    text += readKinds.has(kind) ? words : '\n'.repeat(end - start);
    if (kind !== 'body') continue;
    const visible = whole.slice(start, end);
    if (visible.trim() === '') continue;
    if (bodyStart < 0) bodyStart = start + (visible.length - visible.trimStart().length);
    bodyEnd = start + visible.trimEnd().length;
  }
  const message = {
    text: text.replaceAll(otherBlanks, ' '),
    original,
    bodyStart: Math.max(0, bodyStart),
    bodyEnd: bodyEnd < 0 ? text.length : bodyEnd,
  };
  return offsets === undefined ? message : { ...message, offsets };
}

/** Blanks that look like any other. */
const otherBlanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** “Kind regards” shows no kindness: lines that only end the letter are blanked. */
function withoutFormula(closing: string): string {
  return closing.replaceAll(/[^\r\n]+/gu, (line) => {
    const formula = matchClosing(line.trim().slice(0, longestFormula));
    return formula?.isStrong === true && formula.rest === '' ? '\n'.repeat(line.length) : line;
  });
}

const longestFormula = 100;

/** First index whose original offset is at least `offset`. */
function indexOf(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
