import type { Cue } from '../../lexicon/matcher.ts';
import { cuesOf, perView, type View } from '../view.ts';

const refusing: readonly string[] = ['refusals', 'refusals-scope', 'refusals-present', 'refusals-terms'];
const powerless: readonly string[] = ['helpless', 'helpless-limits'];

/** Where the reply says no, in the order of the text. */
export const findRefusals: (view: View) => readonly Cue[] = perView((view) =>
  refusing.flatMap((lexicon) => cuesOf(view, lexicon)).toSorted((a, b) => a.from - b.from),
);

/**
 * What is offered in place of what was refused, in the order of the text. "Nothing that we can do", "but it cannot be extended": where
 * the words of an offer are part of the no, or lead to it, nothing is offered.
 */
export const findOffers: (view: View) => readonly Cue[] = perView((view) => {
  const denials = [...findRefusals(view), ...powerless.flatMap((lexicon) => cuesOf(view, lexicon))].toSorted(
    (a, b) => a.from - b.from,
  );
  // Both come in the order of the text, so each is looked at once.
  let next = 0;
  let deniedTo = 0;
  return cuesOf(view, 'alternatives').filter(({ from, to }) => {
    for (; (denials[next]?.from ?? Infinity) < from; next++) deniedTo = Math.max(deniedTo, denials[next]?.to ?? 0);
    return deniedTo < to && (denials[next]?.from ?? Infinity) >= to;
  });
});
