import { cuesOf, cuesWith, passageOf, type Passage, type View } from '../../view.ts';
import { readAcknowledgement } from '../acknowledgement.ts';
import { readApology } from '../apology.ts';
import type { Commitment } from '../commitments.ts';

/** The company takes the matter in hand: in so many words, by owning the failure, or by owning the hardship and acting on it. */
export function findReassurance(view: View, commitments: readonly Commitment[]): Passage<'reassurance'>[] {
  const said = [
    ...cuesOf(view, 'reassurance'),
    ...cuesWith(view, 'own-failures', 'fault'),
    ...cuesWith(view, 'own-failures', 'act'),
  ];
  return said.length > 0 ? said.map((cue) => passageOf('reassurance', cue)) : actedOn(view, commitments);
}

/** Whoever sees the hardship and acts on it takes the matter in hand, whatever the words. */
function actedOn(view: View, commitments: readonly Commitment[]): Passage<'reassurance'>[] {
  const apology = readApology(view);
  if (apology.value !== 'specific' && readAcknowledgement(view, apology).value !== 'specific') return [];
  return commitments
    .filter(({ kind, conditional }) => kind !== 'weak' && !conditional)
    .map(({ span, sentence, cue }) => ({ kind: 'reassurance', span, sentence, cue }));
}
