import type { Refusal } from '../../types.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findMoreSteps, findSteps } from './steps.ts';

/** Whether the reply says no, and whether something is offered instead, in the same sentence or later. */
export function readRefusal(view: View, commitments: readonly Commitment[]): { value: Refusal; passages: Passage[] } {
  const refusals = ['refusals', 'refusals-scope', 'refusals-present']
    .flatMap((lexicon) => cuesOf(view, lexicon))
    .toSorted((a, b) => a.from - b.from);
  const first = refusals[0];
  if (first === undefined) return { value: 'none', passages: [] };
  const offered =
    commitments.some(({ kind, sentence }) => kind !== 'weak' && sentence >= first.sentence) ||
    cuesOf(view, 'alternatives').some(({ sentence }) => sentence >= first.sentence) ||
    findSteps(view).some(({ sentence }) => sentence >= first.sentence) ||
    findMoreSteps(view).some(({ sentence }) => sentence >= first.sentence);
  return { value: offered ? 'with-alternative' : 'bare', passages: refusals.map((cue) => passageOf('refusal', cue)) };
}
