import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';

/** Whether account, order or contact data are asked for before anything reassures, owns or acknowledges. */
export function readDetailsFirst(
  view: View,
  reassuredBy: readonly Passage[],
  commitments: readonly Commitment[],
): { value: boolean; passages: Passage[] } {
  const passages = cuesOf(view, 'detail-requests').map((cue) => passageOf('detailsFirst', cue));
  return { value: isDetailsFirst(view, passages, reassuredBy, commitments), passages };
}

/** Whether the first request stands before all that reassures. */
export function isDetailsFirst(
  view: View,
  [first]: readonly Passage[],
  reassuredBy: readonly Passage[],
  commitments: readonly Commitment[],
): boolean {
  if (first === undefined) return false;
  const reassured =
    reassuredBy.some(({ span }) => span.start < first.span.start) ||
    commitments.some((commitment) => commitment.sentence < first.sentence && reassures(view, commitment));
  return !reassured;
}

const wishes: ReadonlySet<string> = new Set(['want', 'love', 'like', 'glad', 'allow', 'promise', 'got', 'working']);

/** Something done, promised or wished for the customer; a courtesy ("happy to help") or a look-up reassures nobody. */
function reassures({ reading: { text } }: View, { kind, cue, span }: Commitment): boolean {
  if (kind !== 'weak' || cue === 'commitments-remedy') return true;
  return text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(' ')
    .some((word) => wishes.has(word));
}
