import type { View } from '../picture/view.ts';
import type { Token } from '../read/tokenize.ts';

/** Features of a text by name, each with its value and, where words stand behind it, the token range of the first. */
export type Features = Map<string, { value: number; from?: number; to?: number }>;

/** Words count by presence, and the longer the text the less each. */
const wordShare = 3;

/** Adds the words and word pairs of a message. Numbers are alike; a pair does not cross a break. */
export function addWords(features: Features, { reading }: View, prefix = ''): void {
  const { text, tokens, sentences } = reading;
  const found = new Map<string, { from: number; to: number }>();
  const add = (name: string, from: number, to: number): void => {
    if (!found.has(name)) found.set(name, { from, to });
  };
  for (const { from, to } of sentences) {
    let before = '^';
    for (let at = from; at < to; at++) {
      const word = shapeOf(tokens[at] as Token, text, at === from);
      add(word, at, at + 1);
      add(`${before}_${word}`, before === '^' ? at : at - 1, at + 1);
      before = word;
    }
    add(`${before}_$`, to - 1, to);
  }
  const value = wordShare / Math.sqrt(found.size + 1);
  for (const [name, range] of found) features.set(`${prefix}${name}`, { value, ...range });
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
  for (const { lexicon, value, from, to } of cues) {
    const name = `c:${lexicon}:${value}`;
    if (!features.has(name)) features.set(name, { value: 1, from, to });
  }
}

/** Adds a plain fact; `undefined` adds nothing. */
export function addFact(features: Features, name: string, value: number | boolean | string | undefined): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'number') features.set(name, { value });
  else features.set(value === true ? name : `${name}=${value}`, { value: 1 });
}
