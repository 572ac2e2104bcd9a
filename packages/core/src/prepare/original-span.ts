import type { Span } from '../types.ts';
import type { MappedText } from './types.ts';

/**
 * Leads a span of a mapped text (decoded, or a quoted message) back to the original.
 * The end is the end of the last character, so a quote mark or a line break after it stays outside.
 */
export function originalSpan(original: string, mapped: MappedText, span: Span): Span {
  const { offsets } = mapped;
  if (!offsets) return span;
  const start = offsets[span.start] ?? original.length;
  if (span.end <= span.start) return { start, end: start };
  const last = offsets[span.end - 1] ?? original.length;
  const isEncoded = original[last] === '&' || original[last] === '<';
  return { start, end: isEncoded ? (offsets[span.end] ?? original.length) : Math.min(last + 1, original.length) };
}
