import { cuesOf, tokensOf, type Passage, type View } from '../view.ts';
import { topicsIn, type Topic } from './topics.ts';

/** What a fact put against a complaint may begin with: whose it is, what it is about, how it is joined on. */
const openings: ReadonlySet<string> = new Set(
  'our we the all every each there in from guest guests hotel room rooms breakfast staff but however regarding also and even your'.split(
    ' ',
  ),
);

/** States something; nothing is done, promised or hoped for. */
const stating: ReadonlySet<string> = new Set(
  'is are was were have provide serve offer do does did never always'.split(' '),
);

/** Lexicons of what owns, sees or does something about the complaint, or says more than how things are. */
const caring: readonly string[] = [
  'apologies',
  'beyond-facts',
  'acknowledgement-feelings',
  'acknowledgement-formulas',
  'acknowledgement-hardships',
  'commitments-concrete',
  'commitments-contact',
  'commitments-done',
  'commitments-feedback',
  'commitments-remedy',
  'commitments-weak',
  'detail-requests',
  'own-failures',
  'prevention',
  'referrals',
  'satisfied-customers',
  'thanks-for-praise',
  'value-add',
];

/** Fewer words say too little to be held against anybody, more of them tell a story. */
const shortest = 5;
const longest = 28;

/** What the passages are called as evidence. */
export const factsAgainst = 'facts-against';

/**
 * Finds bare facts about the very thing that was complained of: "In each room there is a kettle" to one who had none. A public answer to a
 * review that leaves it at that tells the next reader, over the customer's head, that the customer is wrong.
 */
export function findFactsAgainst(view: View, complaint: ReadonlySet<Topic>): Passage<'contradicting'>[] {
  if (complaint.size === 0) return [];
  const cared = new Set(caring.flatMap((lexicon) => cuesOf(view, lexicon)).map(({ sentence }) => sentence));
  const found: Passage<'contradicting'>[] = [];
  for (const sentence of view.reading.sentences) {
    const { from, to, start, end, index, question } = sentence;
    if (question || to - from < shortest || to - from > longest || cared.has(index)) continue;
    const norms = tokensOf(view, sentence).map(({ norm }) => norm);
    if (!openings.has(norms[0] ?? '') || !norms.some((norm) => stating.has(norm))) continue;
    if (!touches(norms, complaint)) continue;
    found.push({ kind: 'contradicting', span: { start, end }, sentence: index, cue: factsAgainst });
  }
  return found;
}

function touches(norms: readonly string[], complaint: ReadonlySet<Topic>): boolean {
  for (const topic of topicsIn(norms)) if (complaint.has(topic)) return true;
  return false;
}
