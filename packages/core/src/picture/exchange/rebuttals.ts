import { valenceOf } from '../../analysers/sentiment.ts';
import type { CustomerPicture } from '../../types.ts';
import type { CustomerTurn } from '../customer/customer-turn.ts';
import type { ReplyReading } from '../reply/read-reply.ts';
import { inQuestion } from '../reply/shifts/blame.ts';
import { cuesOf, cuesWith, passageOf, sentenceOf, tokensOf, type Passage, type View } from '../view.ts';
import { topicsIn } from './topics.ts';

/** The reply with what it says against the complaint, where there is one. */
export function withRebuttals(
  reply: ReplyReading,
  view: View,
  told: readonly CustomerTurn[],
  { failure, intensity }: Pick<CustomerPicture, 'failure' | 'intensity'>,
): ReplyReading {
  if (!failure && intensity === 0) return reply;
  // One in a sentence is enough, and what is cold in itself says more.
  const shown = new Set(reply.cold.map(({ sentence }) => sentence));
  const rebuttals: Passage<'contradicting'>[] = [];
  for (const passage of [...findRebuttals(view, told), ...findMisreadPraise(view, told)]) {
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
  const assertions = cuesOf(view, 'assertions').filter((cue) => !inQuestion(view, cue));
  if (assertions.length === 0) return [];
  const complained = wordsOfComplaint(told);
  const topics = topicsIn(complained);
  if (topics.size === 0) return [];
  return assertions
    .filter((cue) => {
      const said = tokensOf(view, sentenceOf(view, cue)).map(({ norm }) => norm);
      // That something is to be had contradicts only who missed that very thing.
      const shared = cue.value === 'facility' ? said.filter((norm) => complained.has(norm)) : said;
      return [...topicsIn(shared)].some((topic) => topics.has(topic));
    })
    .map((cue) => passageOf('contradicting', cue));
}

/** Finds thanks for praise to one who praised nothing: the complaint was not read. */
export function findMisreadPraise(view: View, told: readonly CustomerTurn[]): Passage<'contradicting'>[] {
  const thanks = cuesOf(view, 'thanks-for-praise');
  if (thanks.length === 0 || cuesOf(view, 'satisfied-customers').some(({ value }) => value === 'regret')) return [];
  const isPraised = told.some(({ view: own, valence }) => valence > 0 || cuesWith(own, 'praise', 'warm').length > 0);
  return isPraised ? [] : thanks.map((cue) => passageOf('contradicting', cue));
}

/** The words of the customer's sentences that praise nothing. */
function wordsOfComplaint(told: readonly CustomerTurn[]): Set<string> {
  const norms = new Set<string>();
  for (const { view } of told) {
    const { sentences, text } = view.reading;
    for (const sentence of sentences) {
      if (valenceOf(text.slice(sentence.start, sentence.end)) > 0) continue;
      for (const { norm } of tokensOf(view, sentence)) norms.add(norm);
    }
  }
  return norms;
}
