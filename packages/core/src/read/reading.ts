import { splitSentences, type Sentence } from './sentences.ts';
import { tokenize, type Token } from './tokenize.ts';

/** A text as the lexicons and rules see it. */
export interface Reading {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** For each token, the index of its sentence. */
  sentenceOf: Int32Array;
}

/** Reads a text: tokens, sentences, clauses. Costs one pass. */
export function read(text: string, isWord?: (word: string) => boolean): Reading {
  const { tokens, marks } = tokenize(text, isWord);
  const sentences = splitSentences(text, tokens, marks);
  const sentenceOf = new Int32Array(tokens.length);
  for (const { index, from, to } of sentences) sentenceOf.fill(index, from, to);
  return { text, tokens, sentences, sentenceOf };
}
