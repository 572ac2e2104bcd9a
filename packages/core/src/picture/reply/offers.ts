import type { Cue } from '../../lexicon/matcher.ts';
import { cuesOf, type View } from '../view.ts';

const refusing: readonly string[] = ['refusals', 'refusals-scope', 'refusals-present', 'refusals-terms'];
const powerless: readonly string[] = ['helpless', 'helpless-limits'];

/** Where the reply says no, in the order of the text. */
export function findRefusals(view: View): Cue[] {
  return refusing.flatMap((lexicon) => cuesOf(view, lexicon)).toSorted((a, b) => a.from - b.from);
}

/** What is offered in place of what was refused, in the order of the text. */
export function findOffers(view: View): Cue[] {
  const denials = [...findRefusals(view), ...powerless.flatMap((lexicon) => cuesOf(view, lexicon))];
  return cuesOf(view, 'alternatives').filter((cue) => !isPartOf(cue, denials));
}

/** "Nothing that we can do", "but it cannot be extended": the words of an offer are part of the no, or lead to it. */
function isPartOf({ from, to }: Cue, denials: readonly Cue[]): boolean {
  return denials.some((no) => (no.from < from ? no.to >= to : no.from < to));
}
