import { endBit, foundBit, otherBit, type Signature, type WordClass } from './alphabet.ts';

/** A slot phrase of two words or more that begins at a token. */
export interface SlotHit {
  slot: number;
  length: number;
}

/** The words to run over; `[from, to)` is the sentence. */
export interface Track {
  words: readonly WordClass[];
  /** For each word its signature, with those of the slot phrases that begin there and `foundBit`: what may lead on, or was found. */
  firsts: Int32Array;
  seconds: Int32Array;
  from: number;
  to: number;
  slotsAt: readonly (readonly SlotHit[] | undefined)[];
  /** The signature of the whole sentence. */
  signature: Signature;
  /** What was asked of the whole sentence before: whether a pattern of a machine stands in it. */
  answers: Map<unknown, boolean>;
}

/** The place behind the last word of a sentence. */
export const sentenceEnd: Signature = { first: endBit | foundBit, second: otherBit };

/** Stands where nothing is run over yet. */
export const noTrack: Track = {
  words: [],
  firsts: new Int32Array(),
  seconds: new Int32Array(),
  from: 0,
  to: 0,
  slotsAt: [],
  signature: sentenceEnd,
  answers: new Map(),
};
