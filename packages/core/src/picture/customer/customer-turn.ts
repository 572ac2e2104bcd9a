import type { View } from '../view.ts';

/** One customer turn, with its place in the conversation. */
export interface CustomerTurn {
  /** Index in `context`. */
  turn: number;
  view: View;
  /** Valence of the words from the `sentiment` analyser: below 0 is negative; divided by the square root of the word count. */
  valence: number;
}
