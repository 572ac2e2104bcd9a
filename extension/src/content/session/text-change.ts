import type { Span } from '@makegood/dom';

/** What turns one text into another, seen as one replacement. */
export interface TextChange {
  /** What was replaced, in the text before. */
  readonly span: Span;
  /** How much longer the text became. */
  readonly growth: number;
}

/** The one replacement between two texts, or undefined when they are equal. Several edits are seen as one that covers them all. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { span: { start: head, end: before.length - tail }, growth: after.length - before.length };
}

/**
 * Where a span lies after the change; undefined when the change touched its words.
 *
 * Typing at the very border leaves a span alone: “soon” followed by a new word is still “soon”. An empty span, a place to insert at,
 * moves with the text before it.
 */
export function moveSpan(span: Span, change: TextChange | undefined): Span | undefined {
  if (change === undefined || span.end <= change.span.start) return span;
  if (span.start < change.span.end) return undefined;
  return { start: span.start + change.growth, end: span.end + change.growth };
}
