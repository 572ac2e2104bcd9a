import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { CustomerTurn } from '../picture/customer/customer-turn.ts';
import { addChoice, addFlag, addValue, wordsOf, type Features } from './features.ts';

/** Earlier turns than these say little about the state the customer is in now. */
const recentTurns = 4;

const lengthBands = [8, 20, 45, 90, 180];
const bandOf = (length: number): number => lengthBands.filter((from) => length >= from).length;
const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** Tells what the customer models look at: words, cues, marks, and what the rules read. */
export function addCustomerFeatures(
  features: Features,
  turns: readonly CustomerTurn[],
  { picture, points }: Pick<CustomerReading, 'picture' | 'points'>,
): void {
  const recent = turns.slice(-recentTurns);
  let [length, shouted, exclaimed, asked, valence] = [0, 0, 0, 0, 0];
  for (const { view, valence: own } of recent) {
    const { tokens, sentences } = view.reading;
    length += tokens.length;
    valence += own;
    for (const token of tokens) if (token.shouted) shouted++;
    for (const sentence of sentences) {
      if (sentence.exclaimed) exclaimed++;
      if (sentence.question) asked++;
      features.sentence(wordsOf(view.reading, sentence));
    }
    for (const cue of view.cues) features.cue(cue, 'here');
  }
  addChoice(features, 'm:length', `${bandOf(length)}`);
  addValue(features, 'm:shouted', Math.min(3, shouted) / 2);
  addValue(features, 'm:exclaimed', Math.min(3, exclaimed) / 2);
  addValue(features, 'm:asked', Math.min(3, asked) / 2);
  addValue(features, 'm:turns', Math.min(4, turns.length) / 2);
  addValue(features, 'm:valence', between(-2, valence, 2) / 2);
  addChoice(features, 'r:intensity', `${picture.intensity}`);
  addValue(features, 'r:points', between(-2, points.intensity, 5) / 2);
  addFlag(features, 'r:failure', picture.failure);
  addValue(features, 'r:complaint', between(-3, points.failure, 8) / 3);
  addChoice(features, 'r:lapse', picture.lapse);
}
