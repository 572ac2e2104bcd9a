import type { Cue } from '../../../../lexicon/matcher.ts';
import { cuesOf, type View } from '../../../view.ts';
import { findOffers, findRefusals } from '../../offers.ts';

/** The close of a reply that has dealt with the matter, a request for an opinion, or an answer to an offer. */
export function courtesyOf(view: View): (cue: Cue) => boolean {
  const uses = { more: new Set<number>(), fallback: new Set<number>(), choice: new Set<number>() };
  let praised = Infinity;
  for (const { value, sentence } of cuesOf(view, 'dump-courtesy')) {
    if (value === 'feedback') praised = Math.min(praised, sentence);
    else uses[value as keyof typeof uses].add(sentence);
  }
  const substance = sentencesOfSubstance(view);
  // "Restart it. If the fault persists, call us": the reply helps first.
  const firstStep = Math.min(...cuesOf(view, 'instructions').map(({ sentence }) => sentence), firstProposal(view));
  return ({ sentence }) =>
    uses.choice.has(sentence) ||
    sentence >= praised ||
    (uses.fallback.has(sentence) && (firstStep < sentence || [...substance].some((at) => at < sentence))) ||
    (uses.more.has(sentence) && (substance.size > 1 || (substance.size === 1 && !substance.has(sentence))));
}

/** Where a step is first put as a question: "Could you try to restart it?" */
function firstProposal(view: View): number {
  const proposals = cuesOf(view, 'diagnostic-questions').filter(({ value }) => value !== 'courtesy');
  return Math.min(...proposals.map(({ sentence }) => sentence));
}

/** Lexicons whose words give the customer something to go by. */
const substantial: ReadonlySet<string> = new Set([
  'instructions',
  'answers',
  'commitments-done',
  'commitments-concrete',
]);

/** The sentences that instruct, answer, or lead to an answer. */
function sentencesOfSubstance(view: View): Set<number> {
  const { tokens, sentenceOf: at } = view.reading;
  const found = new Set<number>();
  for (const [index, { kind }] of tokens.entries()) if (kind === 'link') found.add(at[index] as number);
  for (const cue of view.cues) if (substantial.has(cue.lexicon) && cue.value !== 'slight') found.add(cue.sentence);
  // A no with something in its place is an answer.
  const refused = findRefusals(view)[0]?.sentence ?? Infinity;
  for (const { sentence } of findOffers(view)) if (sentence >= refused) found.add(sentence);
  return found;
}
