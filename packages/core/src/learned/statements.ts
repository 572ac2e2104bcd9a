import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { CustomerTurn } from '../picture/customer/customer-turn.ts';
import { addCues, addFact, addWords, createFeatures, type Features } from './features.ts';

/** Earlier turns than these say little about the state the customer is in now. */
const recentTurns = 4;

const lengthBands = [8, 20, 45, 90, 180];
const bandOf = (length: number): number => lengthBands.filter((from) => length >= from).length;

/** What the customer models look at: words, cues, marks, and what the rules read. */
export function customerFeatures(
  turns: readonly CustomerTurn[],
  { picture, points }: Pick<CustomerReading, 'picture' | 'points'>,
): Features {
  const features = createFeatures();
  const recent = turns.slice(-recentTurns);
  for (const { view } of recent) {
    addWords(features, view);
    addCues(features, view);
  }
  const tokens = recent.flatMap(({ view }) => view.reading.tokens);
  const sentences = recent.flatMap(({ view }) => view.reading.sentences);
  addFact(features, 'm:length', `${bandOf(tokens.length)}`);
  addFact(features, 'm:shouted', Math.min(3, tokens.filter(({ shouted }) => shouted).length) / 2);
  addFact(features, 'm:exclaimed', Math.min(3, sentences.filter(({ exclaimed }) => exclaimed).length) / 2);
  addFact(features, 'm:asked', Math.min(3, sentences.filter(({ question }) => question).length) / 2);
  addFact(features, 'm:turns', Math.min(4, turns.length) / 2);
  addFact(
    features,
    'm:valence',
    Math.max(
      -2,
      Math.min(
        2,
        recent.reduce((sum, { valence }) => sum + valence, 0),
      ),
    ) / 2,
  );
  addFact(features, 'r:intensity', `${picture.intensity}`);
  addFact(features, 'r:points', Math.max(-2, Math.min(5, points.intensity)) / 2);
  addFact(features, 'r:failure', picture.failure);
  addFact(features, 'r:complaint', Math.max(-3, Math.min(8, points.failure)) / 3);
  addFact(features, 'r:lapse', picture.lapse);
  return features;
}
