import { createPairTable, putPair, type PairTable } from '../lexicon/pair-table.ts';

/** The features that a set of models knows, by number. */
export interface Vocabulary {
  /** Number of features. */
  size: number;
  /** Numbers of words as parts of pairs; no feature numbers. */
  words: ReadonlyMap<string, number>;
  /** The feature of a word, by its number; -1 where the word alone is none. */
  ofWord: Int32Array;
  /** The feature of a pair of words, by their numbers. */
  ofPair: PairTable;
  /** The feature of a cue or fact, by its name. */
  ofFact: ReadonlyMap<string, number>;
}

const fact = /^(?:[cmr]|[np]c):/;

/** Sorts feature names, as a training script gives them, by their kind. A pair is found without making its name. */
export function createVocabulary(names: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const singles: [word: number, id: number][] = [];
  const pairs: [first: number, second: number, id: number][] = [];
  const ofFact = new Map<string, number>();
  for (const [id, name] of names.entries()) {
    const between = name.indexOf('_', 1);
    if (fact.test(name)) ofFact.set(name, id);
    else if (between < 0) singles.push([numberOf(name), id]);
    else pairs.push([numberOf(name.slice(0, between)), numberOf(name.slice(between + 1)), id]);
  }
  const ofWord = new Int32Array(words.size).fill(-1);
  for (const [word, id] of singles) ofWord[word] = id;
  const ofPair = createPairTable();
  for (const [first, second, id] of pairs) putPair(ofPair, first, second, id);
  return { size: names.length, words, ofWord, ofPair, ofFact };
}
