import type { Passage, View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findTimes } from './times.ts';

/** Whether a bound in time is put on what happens next. */
export function readTimeframe(view: View, commitments: readonly Commitment[]): { value: boolean; passages: Passage[] } {
  const committed = new Set(
    commitments.filter(({ cue }) => cue !== 'commitments-feedback').map(({ sentence }) => sentence),
  );
  const passages = findTimes(view, committed).map(({ span, sentence, lexicon }) => ({
    kind: 'timeframe',
    span,
    sentence,
    cue: lexicon,
  }));
  return { value: passages.length > 0, passages };
}
