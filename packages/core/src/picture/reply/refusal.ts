import type { Cue } from '../../lexicon/matcher.ts';
import type { Refusal } from '../../types.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findMoreSteps, findSteps } from './steps.ts';

/** Whether the reply says no, and whether something is offered instead, in the same sentence or later. */
export function readRefusal(
  view: View,
  commitments: readonly Commitment[],
  shifts: readonly Passage[],
): { value: Refusal; passages: Passage[] } {
  const refusals = ['refusals', 'refusals-scope', 'refusals-present']
    .flatMap((lexicon) => cuesOf(view, lexicon))
    .toSorted((a, b) => a.from - b.from);
  const first = refusals[0];
  if (first === undefined) return { value: 'none', passages: [] };
  // "You would need to set it up again": what is left to the customer is no offer.
  const handedOver = new Set(shifts.filter(({ kind }) => kind === 'dump').map(({ sentence }) => sentence));
  const isOffer = ({ sentence }: { sentence: number }): boolean =>
    sentence >= first.sentence && !handedOver.has(sentence);
  const offered =
    commitments.some(({ kind, sentence }) => kind !== 'weak' && sentence >= first.sentence) ||
    cuesOf(view, 'alternatives').some((cue) => cue.sentence >= first.sentence && !isPartOf(cue, refusals)) ||
    findSteps(view).some(isOffer) ||
    findMoreSteps(view).some(isOffer);
  return { value: offered ? 'with-alternative' : 'bare', passages: refusals.map((cue) => passageOf('refusal', cue)) };
}

/** "Nothing that we can do", "but it cannot be extended": the words of an offer are part of the no, or lead to it. */
function isPartOf({ from, to }: Cue, refusals: readonly Cue[]): boolean {
  return refusals.some((no) => (no.from < from ? no.to >= to : no.from < to));
}
