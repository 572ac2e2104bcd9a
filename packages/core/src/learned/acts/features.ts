import type { View } from '../../picture/view.ts';
import type { Setting } from './setting.ts';
import { addFact, addSentence, createFeatures, type Features } from '../features.ts';
import type { ActsBySentence } from './by-rules.ts';

const lengthBands = [3, 6, 10, 16, 25, 40];
const countBands = [2, 3, 4, 6, 9];
const bandOf = (bands: readonly number[], size: number): string => `${bands.filter((from) => size >= from).length}`;

/** A cue in the sentence before or after says less than one in the sentence itself. */
const besides = 0.5;

/** What the act models look at: for each sentence its words, its cues, what the rules read in it, and the cues beside it. */
export function sentenceFeatures(view: View, byRules: ActsBySentence, { channel, failure }: Setting): Features[] {
  const { sentences } = view.reading;
  const cues = sentences.map(() => new Set<string>());
  for (const { lexicon, value, sentence } of view.cues) cues[sentence]?.add(`${lexicon}:${value}`);
  return sentences.map((sentence, at) => {
    const features = createFeatures();
    addSentence(features, view, sentence);
    for (const cue of cues[at] ?? []) addFact(features, `c:${cue}`, 1);
    for (const cue of cues[at - 1] ?? []) addFact(features, `pc:${cue}`, besides);
    for (const cue of cues[at + 1] ?? []) addFact(features, `nc:${cue}`, besides);
    for (const act of byRules[at]?.keys() ?? []) addFact(features, `r:${act}`, 1);
    addFact(features, 'm:length', bandOf(lengthBands, sentence.to - sentence.from));
    addFact(features, 'm:of', bandOf(countBands, sentences.length));
    addFact(features, 'm:channel', channel);
    addFact(features, 'm:failure', failure);
    addFact(features, 'm:first', at === 0);
    addFact(features, 'm:last', at === sentences.length - 1);
    addFact(features, 'm:asked', sentence.question);
    addFact(features, 'm:exclaimed', sentence.exclaimed);
    return features;
  });
}
