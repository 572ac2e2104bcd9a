import type { Edit, RefusalReason, Span } from '../field.ts';
import { isWithin } from '../text/edit.ts';
import { overlap } from '../text/text-map.ts';

/** What an edit is checked against. */
export interface Standing {
  readonly textLastRead: string;
  readonly text: string;
  /** Parts that must not be replaced. */
  readonly kept: readonly Span[];
}

/** Why an edit must not be made, or undefined. */
export function objectionTo(
  { span, was }: Edit,
  { textLastRead, text, kept }: Standing,
): Extract<RefusalReason, 'stale' | 'foreign'> | undefined {
  if (text !== textLastRead || !isWithin(span, text.length)) return 'stale';
  if (was !== undefined && text.slice(span.start, span.end) !== was) return 'stale';
  return kept.some((part) => overlap(span, part)) ? 'foreign' : undefined;
}
