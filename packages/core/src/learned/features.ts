import type { View } from '../picture/view.ts';
import type { Token } from '../read/tokenize.ts';

/** What the models look at in a text: its words, and facts about it. */
export interface Features {
  /** The words of each sentence, folded. They and their pairs are features by presence. */
  sentences: (readonly string[])[];
  /** Everything else, by name. */
  facts: Map<string, number>;
}

export function createFeatures(): Features {
  return { sentences: [], facts: new Map() };
}

/** Words count by presence, and the longer the text the less each. */
const wordShare = 3;

/** What a word or a pair that is present counts for. */
export function shareOfWord({ sentences }: Features): number {
  const words = sentences.reduce((sum, { length }) => sum + length, 0);
  return wordShare / Math.sqrt(2 * words + 1);
}

/** Marks the begin and the end of a sentence in a pair. */
export const edges = { begin: '^', end: '$' } as const;

/** Adds the words of a message. Numbers are alike. */
export function addWords({ sentences }: Features, { reading }: View): void {
  const { text, tokens } = reading;
  for (const { from, to } of reading.sentences) {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(shapeOf(tokens[at] as Token, text, at === from));
    sentences.push(words);
  }
}

/** All features by name, as a training script wants them: words, pairs as `first_second`, facts. */
export function namedFeatures(features: Features): Map<string, number> {
  const named = new Map(features.facts);
  const share = shareOfWord(features);
  for (const words of features.sentences) {
    let before: string = edges.begin;
    for (const word of [...words, edges.end]) {
      if (word !== edges.end) named.set(word, share);
      named.set(`${before}_${word}`, share);
      before = word;
    }
  }
  return named;
}

/** Who is spoken of must not matter: a model that tells "he" from "she" would judge people. */
const anyone: ReadonlyMap<string, string> = new Map([
  ['he', 'they'],
  ['she', 'they'],
  ['him', 'them'],
  ['her', 'them'],
  ['his', 'their'],
  ['hers', 'theirs'],
  ['himself', 'themselves'],
  ['herself', 'themselves'],
  ['mrs', 'mr'],
  ['ms', 'mr'],
  ['madam', 'sir'],
]);

const capital = /^\p{Lu}\p{Ll}/u;

/** A word that begins with a plain small letter is told at once: nearly all do. */
function isName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return !(first >= 0x61 && first <= 0x7a) && capital.test(text.slice(start, Math.min(end, start + 2)));
}

/** What a token is to the model: its word, with numbers, names and pronouns of persons folded. */
function shapeOf({ kind, norm, start, end }: Token, text: string, isFirst: boolean): string {
  if (kind === 'number') return '#';
  if (norm.startsWith('@')) return '@';
  // A capital inside a sentence is a name: of a person, a place or a product.
  if (!isFirst && isName(text, start, end)) return '%';
  return anyone.get(norm) ?? norm;
}

/** Adds the cues that the lexicons found, each value of each lexicon once. */
export function addCues({ facts }: Features, { cues }: View): void {
  for (const { lexicon, value } of cues) facts.set(`c:${lexicon}:${value}`, 1);
}

/** Adds a plain fact; `undefined` adds nothing. */
export function addFact({ facts }: Features, name: string, value: number | boolean | string | undefined): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'number') facts.set(name, value);
  else facts.set(value === true ? name : `${name}=${value}`, 1);
}
