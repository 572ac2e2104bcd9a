import { cuesOf, tokensOf, type Passage, type View } from '../view.ts';
import { topicsIn, type Topic } from './topics.ts';

/** What a fact put against a complaint may begin with: whose it is, or what it is about. */
const openings: ReadonlySet<string> = new Set(
  'our we the all every each there in from guest guests hotel room rooms breakfast staff but however regarding also and even your'.split(
    ' ',
  ),
);

/** States something; nothing is done, promised or hoped for. */
const stating: ReadonlySet<string> = new Set(
  'is are was were have provide serve offer do does did never always'.split(' '),
);

/** A sentence with one of these gives thanks, owns, regrets, promises, hopes or strives: it is no bare fact. */
const turning: ReadonlySet<string> = new Set(
  (
    'sorry apologise apologies apology regret thank thanks thankful grateful appreciate feedback hope look forward welcome understand unfortunate ' +
    'unfortunately will shall ensure working noted shared share improve improvement taken let please kindly happy glad pleased delighted love ' +
    'enjoy enjoyed back soon again if would could should may might can team renovation new been has had tolerate accept acceptable ' +
    'unacceptable priority try trying strive striving strives aim control respect good best shame disheartening words received communicated'
  ).split(' '),
);

/** Lexicons of what owns, sees or does something about the complaint. */
const caring: readonly string[] = [
  'apologies',
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
    if (norms.some((norm) => turning.has(norm)) || !touches(norms, complaint)) continue;
    found.push({ kind: 'contradicting', span: { start, end }, sentence: index, cue: factsAgainst });
  }
  return found;
}

function touches(norms: readonly string[], complaint: ReadonlySet<Topic>): boolean {
  for (const topic of topicsIn(norms)) if (complaint.has(topic)) return true;
  return false;
}
