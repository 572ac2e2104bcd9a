import type { ReviewAnswer, ReviewItem } from './review.ts';

/**
 * A reviewed reply as a labelled case: one line of NDJSON that `npm run bench` reads as a set.
 * Only the warnings are labelled; what the customer brings and what the reply does was not asked.
 */
export interface LabelledCase {
  readonly id: string;
  readonly channel?: string;
  readonly context: readonly { readonly role: 'customer'; readonly text: string }[];
  readonly reply: string;
  readonly labels: { readonly warnings: readonly string[] };
  readonly review: Omit<ReviewAnswer, 'id'> & { readonly engine: string | null; readonly at: string };
}

/** @param at when it was answered, ISO 8601 */
export function labelledCase(item: ReviewItem, { agreed, disputed, missed }: ReviewAnswer, at: string): LabelledCase {
  const { id, channel, customer, reply, engine } = item;
  return {
    id,
    ...(channel !== null && { channel }),
    context: customer === '' ? [] : [{ role: 'customer', text: customer }],
    reply,
    labels: { warnings: [...agreed, ...missed].toSorted() },
    review: { agreed, disputed, missed, engine, at },
  };
}

/** The answer in a labelled case; `undefined` when the line is something else. */
export function answerIn(value: unknown): ReviewAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, review } = value as Partial<LabelledCase>;
  if (id === undefined || review === undefined) return undefined;
  const { agreed, disputed, missed } = review;
  return { id, agreed, disputed, missed };
}
