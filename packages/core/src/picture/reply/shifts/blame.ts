import type { Cue } from '../../../lexicon/matcher.ts';
import { cuesOf, passageOf, sentenceOf, type Passage, type View } from '../../view.ts';
import { movesNear } from './own-move.ts';
import { perSentence } from './per-sentence.ts';

const negators: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'unable',
  'declined',
  'rejected',
  'denied',
  'refused',
  'only',
  'non',
  'cannot',
  'barred',
  'until',
  'nor',
  'unfortunately',
  'impossible',
  'because',
  'afraid',
  'stands',
  'prohibited',
  'restricted',
  'refer',
  'operate',
]);

/** The customer's act, omission or expectation given as the cause. */
export function findCustomerBlame(view: View): Passage<'blames-customer'>[] {
  return [
    'blame-customer',
    'blame-customer-advice',
    'blame-customer-duty',
    'blame-customer-shown',
    'blame-customer-silent',
  ]
    .flatMap((lexicon) => cuesOf(view, lexicon))
    .filter((cue) => !inQuestion(view, cue))
    .map((cue) => passageOf('blames-customer', cue));
}

/** Fault set on a third party or another team. An act of one's own beside it makes it an explanation; a denial stays one. */
export function findOthersBlame(view: View, moves: readonly boolean[]): Passage<'blames-others'>[] {
  return [...cuesOf(view, 'blame-others'), ...cuesOf(view, 'blame-causes')]
    .filter((cue) => !inQuestion(view, cue) && !movesNear(moves, cue.sentence, 0, cue.value === 'denial' ? 0 : 1))
    .map((cue) => passageOf('blames-others', cue));
}

/** A rule as the whole reason. An offer after it, or an act in the same sentence, makes it a reason among others. */
export function findPolicyShields(
  view: View,
  moves: readonly boolean[],
  offers: ReadonlySet<number>,
): Passage<'policy-shield'>[] {
  const saysNo = perSentence(view, ({ norm }) => negators.has(norm));
  const cited = (cue: Cue): boolean => cue.lexicon === 'policy-shield' && cue.value === 'cited';
  return [...cuesOf(view, 'policy-shield'), ...cuesOf(view, 'policy-terms')]
    .filter((cue) => !inQuestion(view, cue) && (!cited(cue) || saysNo(cue.sentence)) && !isMadeGood(cue, moves, offers))
    .map((cue) => passageOf('policy-shield', cue));
}

/** No power, no knowledge and nothing on offer. */
export function findHelplessness(
  view: View,
  moves: readonly boolean[],
  offers: ReadonlySet<number>,
): Passage<'helpless'>[] {
  return [...cuesOf(view, 'helpless'), ...cuesOf(view, 'helpless-limits')]
    .filter((cue) => !inQuestion(view, cue) && !isMadeGood(cue, moves, offers))
    .map((cue) => passageOf('helpless', cue));
}

/** Something is done or offered in the same sentence or in the two after it. */
function isMadeGood(cue: Cue, moves: readonly boolean[], offers: ReadonlySet<number>): boolean {
  if (movesNear(moves, cue.sentence, 0, 2)) return true;
  return offers.has(cue.sentence) || offers.has(cue.sentence + 1) || offers.has(cue.sentence + 2);
}

/** Questions ask, they do not blame. */
export function inQuestion(view: View, cue: Cue): boolean {
  const { to } = sentenceOf(view, cue);
  const last = view.reading.tokens[to - 1];
  return (
    last !== undefined &&
    view.reading.text
      .slice(last.end, last.end + 3)
      .trimStart()
      .startsWith('?')
  );
}
