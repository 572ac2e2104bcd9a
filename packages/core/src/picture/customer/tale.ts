import type { Cue } from '../../lexicon/matcher.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { isTold, type FailureSignals } from './failure-signals.ts';
import { taleWeights, type TaleMark, type TaleQuestion } from './tale-weights.ts';

/** How a message is told: its marks by kind, each with how much of it there is. */
export type Tale = ReadonlyMap<TaleMark, number>;

/** What the plain words said, before the way of telling is weighed. */
export interface PlainReading {
  /** Points of complaint, praise and enquiry taken off. */
  complaint: number;
  isComplaint: boolean;
  /** Points of negative emotion. */
  strain: number;
}

/** More of a kind than this is a long message, not a stronger one. */
const most: Readonly<Record<'marks' | 'length' | 'warmth' | 'enquiry', number>> = {
  marks: 2,
  length: 3,
  warmth: 2,
  enquiry: 1.5,
};
/** Words that make one unit of length. */
const lengthUnit = 20;

const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));

/** Reads how the customer's turns are told. One pass over cues and sentences. */
export function readTale(
  turns: readonly CustomerTurn[],
  signals: readonly FailureSignals[],
  { complaint, isComplaint, strain }: PlainReading,
): Tale {
  const tale = new Map<TaleMark, number>([['always', 1]]);
  for (const [kind, sentences] of marksOf(turns)) tale.set(kind, Math.min(most.marks, sentences));
  for (const [mark, amount] of [...shapeOf(turns), ...plainOf(signals)]) tale.set(mark, amount);
  const sentences = turns.flatMap(({ view }) => view.reading.sentences);
  const words = turns.reduce((sum, { view }) => sum + view.reading.tokens.length, 0);
  tale.set('length', Math.min(most.length, words / lengthUnit));
  tale.set('only-questions', Number(sentences.every(({ question }) => question)));
  tale.set('ends-in-question', Number(sentences.at(-1)?.question ?? false));
  tale.set('complaint', within(complaint, -3, 6));
  tale.set('is-complaint', Number(isComplaint));
  tale.set('strain', within(strain, -2, 4));
  return tale;
}

/** What the plain words of the turns amount to. */
function plainOf(signals: readonly FailureSignals[]): [TaleMark, number][] {
  const sum = (of: (signal: FailureSignals) => number): number => signals.reduce((all, signal) => all + of(signal), 0);
  const count = (test: (signal: FailureSignals) => boolean): number =>
    Math.min(
      most.marks,
      sum((signal) => Number(test(signal))),
    );
  const holds = (test: (cue: Cue) => boolean): number => count(({ lapses }) => [...lapses.values()].some(test));
  const warmth = sum(({ praise }) => praise) / 2;
  const enquiry = sum(({ against }) => Math.max(0, ...against.map(weightOf))) / 2;
  return [
    ['warmth', Math.min(most.warmth, warmth)],
    ['enquiry', Math.min(most.enquiry, enquiry)],
    ['named', holds((cue) => cue.weight > 1 && !isTold(cue))],
    ['told', holds((cue) => cue.weight > 1 && isTold(cue))],
    ['hinted', holds(({ weight }) => weight === 1)],
    ['reported', count(({ reportWeight }) => reportWeight > 1)],
  ];
}

const weightOf = ({ weight }: { weight: number }): number => weight;

/** Words of a sentence so short that it is thrown and not told. */
const thrown = 3;
/** A word of this length that stands this often in one turn is a refrain: "Useless. Useless. Useless." */
const refrainLength = 4;
const refrainTimes = 3;
/** Longer turns repeat their subject without stress. */
const longestRefrain = 60;

/** What the writing of the turns shows: capitals, exclamation marks, thrown sentences, refrains. */
function shapeOf(turns: readonly CustomerTurn[]): [TaleMark, number][] {
  let shouted = 0;
  let exclaimed = 0;
  let terse = 0;
  let refrain = false;
  for (const { view } of turns) {
    const { tokens, sentences } = view.reading;
    const times = new Map<string, number>();
    for (const token of tokens) {
      if (token.shouted && token.end - token.start >= refrainLength) shouted++;
      if (token.norm.length < refrainLength || token.kind !== 'word') continue;
      const count = (times.get(token.norm) ?? 0) + 1;
      times.set(token.norm, count);
      refrain ||= count >= refrainTimes && tokens.length <= longestRefrain;
    }
    for (const sentence of sentences) {
      if (sentence.exclaimed) exclaimed++;
      if (sentence.to - sentence.from <= thrown) terse++;
    }
  }
  return [
    ['shouted', Math.min(3, shouted)],
    ['exclaimed', Math.min(3, exclaimed)],
    ['thrown', Math.min(3, terse)],
    ['refrain', Number(refrain)],
  ];
}

/** In how many sentences each kind of sign stands. */
function marksOf(turns: readonly CustomerTurn[]): Map<TaleMark, number> {
  const found = new Map<TaleMark, number>();
  for (const { view } of turns) {
    const last = new Map<string, number>();
    for (const { value, sentence } of cuesOf(view, 'signs')) {
      if (last.get(value) === sentence) continue;
      last.set(value, sentence);
      found.set(value, (found.get(value) ?? 0) + 1);
    }
  }
  return found;
}

/** Whether the tale as a whole leans towards a yes: above 0 it does. */
export function leaning(tale: Tale, question: TaleQuestion): number {
  let sum = 0;
  for (const [mark, amount] of tale) sum += amount * (taleWeights[mark]?.[question] ?? 0);
  return sum;
}

/** The signs in a view that speak for a yes, as evidence. */
export function signPassages(view: View, question: TaleQuestion): Passage[] {
  return cuesOf(view, 'signs')
    .filter(({ value }) => (taleWeights[value]?.[question] ?? 0) > 0)
    .map((cue) => passageOf(cue.value, cue));
}
