import { valenceOf } from '../../analysers/sentiment.ts';
import type { Channel, CustomerPicture } from '../../types.ts';
import type { CustomerTurn } from '../customer/customer-turn.ts';
import type { ReplyReading } from '../reply/read-reply.ts';
import { inQuestion } from '../reply/shifts/blame.ts';
import { cuesOf, cuesWith, passageOf, sentenceOf, tokensOf, type Passage, type View } from '../view.ts';
import { factsAgainst, findFactsAgainst } from './facts-against.ts';
import { topicsIn, type Topic } from './topics.ts';

/** A negator this many words before a word, or right behind it, negates it. */
const reach = 5;

const negators: ReadonlySet<string> = new Set(
  'not no never without lack lacks lacked lacking limited missing none nothing nowhere restricted refused denied hardly barely neither nor unavailable closed'.split(
    ' ',
  ),
);

/** Words that name nothing in particular. */
const vague: ReadonlySet<string> = new Set(
  'hotel hotels stay stayed place property resort guest guests customer customers people thing things time times experience service services good better best great very really there their they them this that these those with from have having been were what when where which would could should about after before only even also more most some much many such than then just like make made going come came went even every other another again your yours ours into over under because while does doing done didnt cant wont dont thank thanks please dear sorry know want need will shall must being here still ever never always team feel felt say said told tell asked ask give gave given take took taken back days hours minutes week month year years night nights today issue issues problem problems'.split(
    ' ',
  ),
);

const accusing: ReadonlySet<string> = new Set(['why', 'how', 'not', 'never', 'no', 'still']);

const speaks = (norm: string): boolean => norm.length > 3 && !vague.has(norm);

/** A word without the mark of the plural. */
const stemOf = (norm: string): string => (norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm);

/** Lexicons whose cues count only against what the customer wrote. */
const lexicons = { assertions: 'assertions', thanks: 'thanks-for-praise' } as const;

/** Whether a passage was found by what both sides wrote. */
export const isOfExchange = ({ cue }: Pick<Passage, 'cue'>): boolean =>
  cue === lexicons.assertions || cue === lexicons.thanks || cue === factsAgainst;

/** The lexicon of quality asserted, whatever was said before. */
const quality = 'contradicting-quality';

/** The reply with what it says against the complaint, where there is one. */
export function withRebuttals(
  reply: ReplyReading,
  view: View,
  told: readonly CustomerTurn[],
  channel: Channel,
  { failure, intensity }: Pick<CustomerPicture, 'failure' | 'intensity'>,
): ReplyReading {
  if (told.length === 0) return reply;
  // Quality praised to who complained of nothing is a fact.
  if (!failure && intensity === 0) return { ...reply, cold: reply.cold.filter(({ cue }) => cue !== quality) };
  // One in a sentence is enough, and what is cold in itself says more.
  const shown = new Set(reply.cold.map(({ sentence }) => sentence));
  const rebuttals: Passage<'contradicting'>[] = [];
  const facts = channel === 'review' && failure && intensity > 0 ? findFactsAgainst(view, topicsOf(told)) : [];
  for (const passage of [...findRebuttals(view, told), ...findMisreadPraise(view, told, reply), ...facts]) {
    if (!shown.has(passage.sentence)) rebuttals.push(passage);
    shown.add(passage.sentence);
  }
  if (rebuttals.length === 0) return reply;
  return { ...reply, cold: [...reply.cold, ...rebuttals].toSorted((a, b) => a.span.start - b.span.start) };
}

/**
 * Finds where the reply asserts the opposite of what the customer complained of: "our rooms are all soundproof" to one who could
 * not sleep. The same words tell a fact to somebody who asked, so both sides must be known.
 */
export function findRebuttals(view: View, told: readonly CustomerTurn[]): Passage<'contradicting'>[] {
  const assertions = cuesOf(view, lexicons.assertions).filter((cue) => !inQuestion(view, cue));
  if (assertions.length === 0) return [];
  const complaint = readComplaint(told);
  const topics = topicsIn([...complaint.affirmed, ...complaint.negated]);
  return assertions
    .filter((cue) => {
      const said = tokensOf(view, sentenceOf(view, cue)).map(({ norm }) => norm);
      if (cue.value === 'facility') {
        if (said.some((norm) => complaint.negated.has(stemOf(norm)))) return true;
        return topicsIn(said.filter((norm) => complaint.affirmed.has(stemOf(norm)))).size > 0;
      }
      if (cue.value === 'denied') return said.some((norm) => complaint.affirmed.has(stemOf(norm)));
      return [...topicsIn(said)].some((topic) => topics.has(topic));
    })
    .map((cue) => passageOf('contradicting', cue));
}

/** What the customer complains of. */
function topicsOf(told: readonly CustomerTurn[]): ReadonlySet<Topic> {
  const { affirmed, negated } = readComplaint(told);
  return topicsIn([...affirmed, ...negated]);
}

/** Finds thanks for praise to one who praised nothing: the complaint was not read. */
export function findMisreadPraise(
  view: View,
  told: readonly CustomerTurn[],
  { picture }: Pick<ReplyReading, 'picture'>,
): Passage<'contradicting'>[] {
  const thanks = cuesOf(view, lexicons.thanks);
  if (thanks.length === 0 || picture.apology !== 'none' || picture.ack !== 'none') return [];
  if (cuesOf(view, 'satisfied-customers').some(({ value }) => value === 'regret')) return [];
  const isPraised = told.some(({ view: own }) => cuesWith(own, 'praise', 'warm').length > 0);
  return isPraised ? [] : thanks.map((cue) => passageOf('contradicting', cue));
}

/** The words of the customer's sentences that praise nothing: what was said to be, and what was said not to be. */
interface Complaint {
  affirmed: Set<string>;
  negated: Set<string>;
}

function readComplaint(told: readonly CustomerTurn[]): Complaint {
  const complaint: Complaint = { affirmed: new Set(), negated: new Set() };
  for (const { view } of told) {
    const { sentences, text } = view.reading;
    for (const sentence of sentences) {
      const norms = tokensOf(view, sentence).map(({ norm }) => norm);
      // “Are the windows soundproof?” asks; “Why are they not?” complains.
      if (sentence.question && !norms.some((norm) => accusing.has(norm))) continue;
      if (valenceOf(text.slice(sentence.start, sentence.end)) > 0) continue;
      for (const [at, norm] of norms.entries()) {
        if (!speaks(norm)) continue;
        const isNegated = norms.slice(Math.max(0, at - reach), at + 2).some((near) => negators.has(near));
        (isNegated ? complaint.negated : complaint.affirmed).add(stemOf(norm));
      }
    }
  }
  return complaint;
}
