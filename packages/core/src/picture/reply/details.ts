import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Token } from '../../read/tokenize.ts';
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
    turnsToMatter(view, first) ||
    reassuredBy.some(({ span }) => span.start < first.span.start) ||
    commitments.some((commitment) => commitment.sentence < first.sentence && reassures(view, commitment));
  return !reassured;
}

/** Words of a courtesy: thanks, a welcome, an offer of help. */
const courteous: ReadonlySet<string> = new Set(
  'thank thanks welcome hello hi hey greetings grateful appreciate appreciated happy glad help assist alright sure okay ok'.split(
    ' ',
  ),
);
/** A sentence has one of these; an item of a list has none. */
const saying: ReadonlySet<string> = new Set(
  'i we it this that these those there you is are was were am be do does did will would can could should have has had'.split(
    ' ',
  ),
);
/** Fewer words than this are thrown in, not said. */
const leastSaid = 4;

const failing: ReadonlySet<string> = new Set(['unable', 'not', 'cannot', 'unsuccessful', 'no']);
const lookingUp: ReadonlySet<string> = new Set(
  'find found finding locate located locating identify identified trace track match retrieve fetch recognise'.split(
    ' ',
  ),
);

/** "We cannot find you by that name": why the data are wanted, and not a word on the matter. */
function isLookUp(words: readonly Token[]): boolean {
  return words.some(({ norm }) => failing.has(norm)) && words.some(({ norm }) => lookingUp.has(norm));
}

/** Whether a sentence before the request turns to the matter itself: "That does not sound right." A courtesy does not. */
function turnsToMatter({ reading: { sentences, tokens } }: View, request: Passage): boolean {
  return sentences.slice(0, request.sentence).some(({ from, to }) => {
    if (to - from < leastSaid || isLookUp(tokens.slice(from, to))) return false;
    let said = false;
    for (let at = from; at < to; at++) {
      const word = tokens[at]?.norm ?? '';
      if (courteous.has(word)) return false;
      said ||= saying.has(word);
    }
    return said;
  });
}

const wishes: ReadonlySet<string> = new Set(['want', 'love', 'like', 'glad', 'allow', 'promise', 'got', 'working']);
/** "We would be happy to look into this": more than a courtesy, since it names what is taken up. */
const efforts: ReadonlySet<string> = new Set([
  'look',
  'check',
  'investigate',
  'review',
  'sort',
  'fix',
  'resolve',
  'solve',
]);

/** Something done, promised or wished for the customer, or taken up; a courtesy ("happy to help") or a look-up reassures nobody. */
function reassures({ reading: { text } }: View, { kind, cue, span }: Commitment): boolean {
  if (kind !== 'weak' || cue === 'commitments-remedy') return true;
  return text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(' ')
    .some((word) => wishes.has(word) || efforts.has(word));
}
