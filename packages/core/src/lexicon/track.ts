import type { Signature, WordClass } from './alphabet.ts';

/** A slot phrase of two words or more that begins at a token. */
export interface SlotHit {
  slot: number;
  length: number;
}

/** The words to run over; `[from, to)` is the sentence. */
export interface Track {
  words: readonly WordClass[];
  from: number;
  to: number;
  slotsAt: readonly (readonly SlotHit[] | undefined)[];
  /** The signature of all words and slot phrases of the sentence. */
  signature: Signature;
  /** What was asked of the whole sentence before: whether a pattern of a machine stands in it. */
  answers: Map<unknown, boolean>;
}
