import type { Cue } from '../lexicon/matcher.ts';
import type { Reading } from '../read/reading.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Token } from '../read/tokenize.ts';
import type { Span } from '../types.ts';

/** What a language reader adds to the tokens. */
export interface Grammar {
  /** Universal part-of-speech tag of each token, such as `VERB`; empty where unknown. */
  pos: readonly string[];
}

/** One message as the detectors see it: what was read, and the cues found in it. */
export interface View {
  reading: Reading;
  cues: readonly Cue[];
  /** Reads the grammar, on the first call; absent when the engine runs without a language reader. */
  grammar?: () => Grammar;
}

/** A passage that a detector points at, in offsets of the text that was read. */
export interface Passage<K extends string = string> {
  kind: K;
  span: Span;
  sentence: number;
  /** The lexicon or detector that found it. */
  cue: string;
}

/**
 * What follows from a view alone, worked out once a view: several detectors ask for the same, and a turn is read for each reply that
 * comes after it. What is returned is shared, so nobody may change it.
 */
export function perView<T>(read: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, { made: T }>();
  return (view) => {
    let found = known.get(view);
    if (found === undefined) known.set(view, (found = { made: read(view) }));
    return found.made;
  };
}

/** Detectors ask for one lexicon after the other: the cues of a message are sorted once. */
const sorted = perView(({ cues }): ReadonlyMap<string, Cue[]> => {
  const byLexicon = new Map<string, Cue[]>();
  for (const cue of cues) {
    const list = byLexicon.get(cue.lexicon);
    if (list === undefined) byLexicon.set(cue.lexicon, [cue]);
    else list.push(cue);
  }
  return byLexicon;
});

/** The cues of one lexicon, in the order of the text. */
export function cuesOf(view: View, lexicon: string): readonly Cue[] {
  return sorted(view).get(lexicon) ?? [];
}

/** The cues of one lexicon with a given value. */
export function cuesWith(view: View, lexicon: string, value: string): Cue[] {
  return cuesOf(view, lexicon).filter((cue) => cue.value === value);
}

/** The sentence that a cue stands in. */
export function sentenceOf(view: View, cue: { sentence: number }): Sentence {
  return view.reading.sentences[cue.sentence] as Sentence;
}

/** The words of a sentence, for checks that need no phrase. */
export function tokensOf(view: View, sentence: Sentence): Token[] {
  return view.reading.tokens.slice(sentence.from, sentence.to);
}

/** The words within a span. Found by halving: a detector may ask for each of many passages. */
export function tokensWithin({ reading: { tokens } }: View, { start, end }: Span): Token[] {
  let from = 0;
  for (let beyond = tokens.length; from < beyond;) {
    const middle = (from + beyond) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) from = middle + 1;
    else beyond = middle;
  }
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++;
  return tokens.slice(from, to);
}

/** A cue as a passage. */
export function passageOf<K extends string>(kind: K, cue: Cue): Passage<K> {
  return { kind, span: cue.span, sentence: cue.sentence, cue: cue.lexicon };
}
