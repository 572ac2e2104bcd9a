/** The one file that knows `sentiment`: the valence of a customer's words, over AFINN and the field's own lexicon. */
import Sentiment from 'sentiment';
import { fieldValence } from '../lexicon/data/valence.ts';

const analyser = new Sentiment();
// The library keeps extra words for good, and would copy all of them anew for each text.
analyser.analyze('', { extras: fieldValence });

/** Blanks but spaces and line feeds: the library parts words at these alone. */
const otherBlanks = /[^\S \n]/g;

/**
 * Valence of a text: the sum of its words' values (AFINN: -5 to 5) over the square root of their count, so that
 * length matters less than density. Below 0 is negative. Word-level valence is one signal among several, on customer turns only.
 */
export function valenceOf(text: string): number {
  const { score, tokens } = analyser.analyze(text.replaceAll(otherBlanks, ' '));
  return tokens.length === 0 ? 0 : score / Math.sqrt(tokens.length);
}
