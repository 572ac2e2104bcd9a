import type { Cue } from '../../../lexicon/matcher.ts';
import { cuesOf, passageOf, sentenceOf, type Passage, type View } from '../../view.ts';

/** Words that ask the customer to act first. */
const requests: ReadonlySet<string> = new Set(['please', 'kindly', 'request', 'requesting']);

/** The company comes back by itself, or asks whether all is well now. */
export function findFollowUp(view: View): Passage<'followUp'>[] {
  const asked = firstRequests(view);
  // "Please write to us and we will reply" answers; it does not come back by itself.
  const waits = ({ sentence, from }: Cue): boolean => asked.has(sentence - 1) || (asked.get(sentence) ?? from) < from;
  return cuesOf(view, 'follow-up')
    .filter((cue) => (cue.value === 'check' ? sentenceOf(view, cue).question : cue.value === 'update' || !waits(cue)))
    .map((cue) => passageOf('followUp', cue));
}

/** For each sentence that asks something of the customer, the token where it does. */
function firstRequests({ reading: { tokens, sentenceOf: indexOf } }: View): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [at, { norm }] of tokens.entries()) {
    const sentence = indexOf[at] as number;
    if (requests.has(norm) && !first.has(sentence)) first.set(sentence, at);
  }
  return first;
}
