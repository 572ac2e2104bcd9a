import type { Span } from '../types.ts';

/** A text as it is read, and the way back to the string that the caller gave. */
export interface SourceText {
  /** What is read: entities decoded, parts that are not the writer's words blanked. */
  text: string;
  /** The caller's string. */
  original: string;
  /** Offset in `original` for each offset of `text`, plus one for the end; absent when they are the same. */
  offsets?: Int32Array;
}

/** A span of the read text as a span of the original, and its words there. */
export function toOriginal(source: SourceText, span: Span): { span: Span; quote: string } {
  const { offsets, original } = source;
  const at = (offset: number): number => (offsets === undefined ? offset : (offsets[offset] ?? original.length));
  const mapped = { start: at(span.start), end: at(span.end) };
  return { span: mapped, quote: original.slice(mapped.start, mapped.end) };
}
