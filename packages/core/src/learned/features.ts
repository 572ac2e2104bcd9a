import type { View } from '../picture/view.ts';
import type { Token } from '../read/tokenize.ts';

/** Features of a text: values by name. */
export type Features = Map<string, number>;

/** Words count by presence, and the longer the text the less each. */
const wordShare = 3;

/** Adds the words and word pairs of a message. Numbers are alike; a pair does not cross the end of a sentence. */
export function addWords(features: Features, { reading }: View): void {
  const { text, tokens, sentences } = reading;
  const found = new Set<string>();
  for (const { from, to } of sentences) {
    let before = '^';
    for (let at = from; at < to; at++) {
      const word = shapeOf(tokens[at] as Token, text, at === from);
      found.add(word);
      found.add(`${before}_${word}`);
      before = word;
    }
    found.add(`${before}_$`);
  }
  const value = wordShare / Math.sqrt(found.size + 1);
  for (const name of found) features.set(name, value);
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

/** What a token is to the model: its word, with numbers, names and pronouns of persons folded. */
function shapeOf({ kind, norm, start, end }: Token, text: string, isFirst: boolean): string {
  if (kind === 'number') return '#';
  if (norm.startsWith('@')) return '@';
  // A capital inside a sentence is a name: of a person, a place or a product.
  if (!isFirst && capital.test(text.slice(start, Math.min(end, start + 2)))) return '%';
  return anyone.get(norm) ?? norm;
}

/** Adds the cues that the lexicons found, each value of each lexicon once. */
export function addCues(features: Features, { cues }: View): void {
  for (const { lexicon, value } of cues) features.set(`c:${lexicon}:${value}`, 1);
}

/** Adds a plain fact; `undefined` adds nothing. */
export function addFact(features: Features, name: string, value: number | boolean | string | undefined): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'number') features.set(name, value);
  else features.set(value === true ? name : `${name}=${value}`, 1);
}
