import type { Cue } from '../../lexicon/matcher.ts';
import type { View } from '../../picture/view.ts';
import type { Sentence } from '../../read/sentences.ts';
import { addChoice, addFlag, wordsOf, type Features, type Where } from '../features.ts';
import { acts, type Act } from './act.ts';
import type { ActsBySentence } from './by-rules.ts';
import type { Setting } from './setting.ts';

const lengthBands = [3, 6, 10, 16, 25, 40];
const countBands = [2, 3, 4, 6, 9];
const bandOf = (bands: readonly number[], size: number): string => `${bands.filter((from) => size >= from).length}`;

const names = new Map(acts.map((act) => [act, `r:${act}`]));
const nameOf = (act: Act): string => names.get(act) ?? `r:${act}`;

/** Tells what the act models look at in one sentence. */
export type Filler = (features: Features) => void;

/** For each sentence its words, its cues, what the rules read in it, and the cues beside it. */
export function actFeatures(view: View, byRules: ActsBySentence, { channel, failure }: Setting): Filler[] {
  const { sentences } = view.reading;
  const cues = sentences.map((): Cue[] => []);
  for (const cue of view.cues) cues[cue.sentence]?.push(cue);
  const count = bandOf(countBands, sentences.length);
  const addCues = (features: Features, at: number, where: Where): void => {
    for (const cue of cues[at] ?? []) features.cue(cue, where);
  };
  return sentences.map((sentence, at) => (features) => {
    features.sentence(wordsOf(view.reading, sentence));
    addCues(features, at, 'here');
    addCues(features, at - 1, 'before');
    addCues(features, at + 1, 'after');
    for (const act of byRules[at]?.keys() ?? []) features.fact(nameOf(act), 1);
    addChoice(features, 'm:of', count);
    addChoice(features, 'm:channel', channel);
    addFlag(features, 'm:failure', failure);
    addShape(features, sentence, at, sentences.length);
  });
}

function addShape(features: Features, sentence: Sentence, at: number, count: number): void {
  addChoice(features, 'm:length', bandOf(lengthBands, sentence.to - sentence.from));
  addFlag(features, 'm:first', at === 0);
  addFlag(features, 'm:last', at === count - 1);
  addFlag(features, 'm:asked', sentence.question);
  addFlag(features, 'm:exclaimed', sentence.exclaimed);
}
