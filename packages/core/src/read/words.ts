import { expandContraction } from './contractions.ts';
import { spell } from './spelling.ts';

/** Tells which words the lexicons know. */
export type IsWord = (word: string) => boolean;

/** What a written word stands for. */
export interface Word {
  /** One word for most, two or more for a contraction. */
  norms: readonly string[];
  /** In capitals, two letters or more. */
  shouted: boolean;
}

const curly = /[’‘´`]/g;
const masked = /\*+/g;
const capital = /^[^a-z]*[A-Z][^a-z]*$/;

/** Text repeats its words: what was worked out is kept, up to this many of each matcher. Long ones seldom come back. */
const mostRemembered = 20_000;
const longestRemembered = 12;
const remembered = new WeakMap<IsWord, Map<string, Word>>();

/** Reads one written word: lower case, contractions spelt out, one spelling. */
export function wordReader(isWord: IsWord): (written: string) => Word {
  let words = remembered.get(isWord);
  if (words === undefined) {
    words = new Map<string, Word>();
    remembered.set(isWord, words);
  }
  const known = words;
  return (written) => {
    let word = known.get(written);
    if (word !== undefined) return word;
    word = { norms: normsOf(written, isWord), shouted: written.length > 1 && capital.test(written) };
    if (written.length > longestRemembered) return word;
    if (known.size >= mostRemembered) known.clear();
    known.set(written, word);
    return word;
  };
}

function normsOf(written: string, isWord: IsWord): readonly string[] {
  let lower = written.toLowerCase().replaceAll(curly, "'");
  // A masked word ("f**k") is written "f_k" in patterns, where "*" has another meaning.
  if (lower.includes('*')) lower = lower.replaceAll(masked, '_');
  if (lower.startsWith('e-')) lower = lower.replace('-', '');
  if (lower.startsWith('#')) lower = lower.slice(1);
  return expandContraction(lower) ?? spell(lower, isWord);
}
