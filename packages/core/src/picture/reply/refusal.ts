import type { Refusal } from '../../types.ts';
import { passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findOffers, findRefusals } from './offers.ts';
import { findMoreSteps, findSteps } from './steps.ts';

/** Whether the reply says no, and whether something is offered instead, in the same sentence or later. */
export function readRefusal(
  view: View,
  commitments: readonly Commitment[],
  shifts: readonly Passage[],
): { value: Refusal; passages: Passage[] } {
  // "I have no say in that": who can do nothing has said no.
  const powerless = shifts.filter(({ kind }) => kind === 'helpless');
  const refusals = [...findRefusals(view).map((cue) => passageOf('refusal', cue)), ...powerless].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
  const first = refusals[0];
  if (first === undefined) return { value: 'none', passages: [] };
  // "You would need to set it up again": what is left to the customer is no offer.
  const handedOver = new Set(shifts.filter(({ kind }) => kind === 'dump').map(({ sentence }) => sentence));
  const isOffer = ({ sentence }: { sentence: number }): boolean =>
    sentence >= first.sentence && !handedOver.has(sentence);
  const offered =
    commitments.some(({ kind, sentence }) => kind !== 'weak' && sentence >= first.sentence) ||
    findOffers(view).some(({ sentence }) => sentence >= first.sentence) ||
    findSteps(view).some(isOffer) ||
    findMoreSteps(view).some(isOffer);
  return { value: offered ? 'with-alternative' : 'bare', passages: refusals };
}
