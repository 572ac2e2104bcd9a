import type { Cue } from '../lexicon/matcher.ts';
import type { Reading } from '../read/reading.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Token } from '../read/tokenize.ts';

/** Which sentence a cue stands in, seen from the one that is judged. */
export type Where = 'here' | 'before' | 'after';

/** Takes up what the models look at in a text: its words, the cues in it, and facts about it. */
export interface Features {
  /** The words of one sentence. They and their pairs are features by presence. */
  sentence: (words: readonly string[]) => void;
  /** A cue that a lexicon found; each value of each lexicon counts once. */
  cue: (cue: Pick<Cue, 'entry' | 'lexicon' | 'value'>, where: Where) => void;
  /** Anything else, by name. */
  fact: (name: string, value: number) => void;
}

/** What a cue is called; `c` for cue, with `p` for the previous sentence and `n` for the next. */
export const cueName = ({ lexicon, value }: Pick<Cue, 'lexicon' | 'value'>, where: Where): string =>
  `${prefixes[where]}:${lexicon}:${value}`;
const prefixes: Readonly<Record<Where, string>> = { here: 'c', before: 'pc', after: 'nc' };

/** A cue in the sentence before or after says less than one in the sentence itself. */
export const weightOf: Readonly<Record<Where, number>> = { here: 1, before: 0.5, after: 0.5 };

/** Words count by presence, and the longer the text the less each. */
const wordShare = 3;

/** What a word or a pair that is present counts for in a text of so many words. */
export function shareOfWord(words: number): number {
  return wordShare / Math.sqrt(2 * words + 1);
}

/** Marks the begin and the end of a sentence in a pair. */
export const edges = { begin: '^', end: '$' } as const;

/** The words of a sentence as the models see them. Numbers are alike. */
export function wordsOf({ text, tokens }: Reading, { from, to }: Pick<Sentence, 'from' | 'to'>): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(shapeOf(tokens[at] as Token, text, at === from));
  return words;
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
  // A capital inside a sentence is a name: of a person, a place or a product. Nearly all words begin with a small letter of ASCII.
  const code = text.charCodeAt(start);
  if (!isFirst && (code < 97 || code > 122) && capital.test(text.slice(start, Math.min(end, start + 2)))) return '%';
  return anyone.get(norm) ?? norm;
}

/** A quantity as a fact. */
export function addValue(features: Features, name: string, value: number): void {
  features.fact(name, value);
}

/** Something that holds or does not. */
export function addFlag(features: Features, name: string, holds: boolean): void {
  if (holds) features.fact(name, 1);
}

/** One of several values. */
export function addChoice(features: Features, name: string, value: string): void {
  features.fact(choiceName(name, value), 1);
}

/** The names of the choices met so far: a short list, asked for in every sentence, and dear to put together. */
const choices = new Map<string, Map<string, string>>();

function choiceName(name: string, value: string): string {
  let names = choices.get(name);
  if (names === undefined) choices.set(name, (names = new Map<string, string>()));
  let whole = names.get(value);
  if (whole === undefined) names.set(value, (whole = `${name}=${value}`));
  return whole;
}
