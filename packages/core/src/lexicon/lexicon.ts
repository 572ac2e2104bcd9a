/**
 * A lexicon: phrases of one kind, as data, with examples beside each entry.
 * `V` lists the values an entry may stand for.
 */
export interface Lexicon<V extends string = string> {
  /** Kebab case, unique. Findings and evidence name it. */
  id: string;
  /** One line: what the phrases have in common. */
  summary: string;
  /** Where the construct comes from. */
  sources?: readonly string[];
  /** Cancels every entry; the pattern language is told in `pattern.ts`. */
  unless?: readonly string[];
  entries: readonly Entry<V>[];
}

/** Phrases that mean the same, and what cancels them. */
export interface Entry<V extends string = string> {
  /** What the phrases stand for; the meaning is told in the lexicon's file. */
  value: V;
  /** Strength, 1 unless given; the meaning is told in the lexicon's file. */
  weight?: number;
  patterns: readonly string[];
  /**
   * What cancels a match: `X <>` directly before it, `<> X` directly after it, `X <> Y` both, `X` anywhere in its sentence,
   * `~X` also in the sentence before or after.
   */
  unless?: readonly string[];
  /** Sentences that hold a match, the matched words in [[double brackets]]. */
  matches: readonly string[];
  /** Look-alikes that hold none. */
  misses?: readonly string[];
}

/** Declares a lexicon, so that the values of its entries are checked by the compiler. */
export function defineLexicon<const V extends string>(lexicon: Lexicon<V>): Lexicon<V> {
  return lexicon;
}
