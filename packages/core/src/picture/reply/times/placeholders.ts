import type { View } from '../../view.ts';
import type { Time } from './time.ts';

const timely = /\b(?:day|date|time|hour|week|when)\b/iu;

/** A time still to be filled in, as the suggestions leave one: "by [day and time]". */
export function findPlaceholders({ reading: { tokens, sentenceOf, text } }: View): Time[] {
  const found: Time[] = [];
  for (const [at, { kind, start, end }] of tokens.entries()) {
    if (kind !== 'placeholder' || !timely.test(text.slice(start, end))) continue;
    const sentence = sentenceOf[at] ?? 0;
    found.push({ value: 'point', lexicon: 'placeholders', from: at, to: at + 1, sentence, span: { start, end } });
  }
  return found;
}
