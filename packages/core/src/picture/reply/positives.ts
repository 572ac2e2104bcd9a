import type { Positive } from '../../types.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findBuyIn } from './positives/buy-in.ts';
import { findFollowUp } from './positives/follow-up.ts';
import { findReassurance } from './positives/reassurance.ts';
import { findValueAdd } from './positives/value-add.ts';

/** Finds the strengths of a reply. */
export function findPositives(view: View, commitments: readonly Commitment[]): Passage<Positive>[] {
  return [
    ...findReassurance(view, commitments),
    ...findBuyIn(view),
    ...findFollowUp(view),
    ...findValueAdd(view),
    ...cuesOf(view, 'prevention').map((cue) => passageOf<Positive>('prevention', cue)),
    ...cuesOf(view, 'call-offer').map((cue) => passageOf<Positive>('callOffer', cue)),
  ];
}
