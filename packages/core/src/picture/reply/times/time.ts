import type { Span } from '../../../types.ts';
import type { View } from '../../view.ts';

/** A time as a stretch of tokens. */
export interface Time {
  value: string;
  lexicon: string;
  from: number;
  to: number;
  sentence: number;
  span: Span;
}

/** Words this far away still speak of the time; a bound keeps endless sentences cheap. */
export const reach = 40;

export interface Stretch {
  from: number;
  to: number;
}

export function stretchAround({ reading: { sentences } }: View, { sentence, from, to }: Time): Stretch {
  const { from: first = from, to: last = to } = sentences[sentence] ?? {};
  return { from: Math.max(first, from - reach), to: Math.min(last, to + reach) };
}
