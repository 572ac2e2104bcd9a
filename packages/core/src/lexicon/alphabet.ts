import { mostClasses } from './pair-table.ts';
import { prefixLength } from './pattern.ts';

/** What a written word is to the automata. */
export interface WordClass extends Signature {
  id: number;
  /** What it may be read as in a pattern: the word itself, prefixes that it begins with, slots that it fills alone. */
  symbols: readonly number[];
  /** A break ends a stretch: no gap passes it. */
  isBreak: boolean;
  /** Whether a slot phrase of several words may begin with it. */
  opensSlot: boolean;
}

/** What a word is to the slots: those that it fills alone, and whether longer phrases may begin with it. */
export interface SlotReading {
  filled: readonly number[];
  opens: boolean;
}

/**
 * Two sets of bits for a set of symbols. A word can lead on from a node only if both sets of the two have a bit in common, which
 * nearly always tells those that cannot, without a look-up.
 */
export interface Signature {
  first: number;
  second: number;
}

/** Each set has a bit for every symbol, in turn and scattered; a bit above is for a gap. */
const firstBits = 28;
const secondBits = 31;
/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const spread = 0x9e_37_79_b1;

export function signatureOf(symbols: Iterable<number>): Signature {
  let first = 0;
  let second = 0;
  for (const symbol of symbols) {
    const own = signatureOfSymbol(symbol);
    first |= own.first;
    second |= own.second;
  }
  return { first, second };
}

export function signatureOfSymbol(symbol: number): Signature {
  return {
    first: 1 << (symbol % firstBits),
    second: 1 << ((Math.imul(symbol, spread) >>> 8) % secondBits),
  };
}

/** In either set: a gap, which any word but a break leads through. */
export const gap: Signature = { first: 1 << 28, second: 1 << 31 };

/** The words that patterns know, and what each written word is to them. */
export interface Alphabet {
  /** The numbers that edges of the automata are marked with; a word that is new gets one. */
  symbolOfWord: (word: string) => number;
  symbolOfPrefix: (prefix: string) => number;
  classOf: (norm: string) => WordClass;
  /** Whether a pattern names the word. */
  isWord: (norm: string) => boolean;
}

/**
 * Slots are numbered by the caller, from 0 to `slots`; words follow.
 * @param slotsOf tells what a word is to the slots, by its other symbols
 */
export function createAlphabet(
  slots: number,
  slotsOf: (symbols: readonly number[], isBreak: boolean) => SlotReading,
): Alphabet {
  let symbols = slots;
  const words = new Map<string, number>();
  /** By their first letters. */
  const prefixes = new Map<string, Map<string, number>>();
  const classes = new Map<string, WordClass>();
  let unknown: WordClass | undefined;
  let ids = 1;
  const numberIn = (map: Map<string, number>, name: string): number => {
    const known = map.get(name) ?? symbols++;
    map.set(name, known);
    return known;
  };
  const classOfSymbols = (id: number, all: readonly number[], isBreak: boolean, opensSlot: boolean): WordClass => {
    const { first, second } = signatureOf(all);
    if (isBreak) return { id, symbols: all, first, second, isBreak, opensSlot };
    return { id, symbols: all, first: first | gap.first, second: second | gap.second, isBreak, opensSlot };
  };
  const make = (key: string, isBreak: boolean, bare: readonly number[]): WordClass => {
    if (ids >= mostClasses - slots) throw new RangeError(`the lexicons name more than ${mostClasses} different words`);
    const { filled, opens } = slotsOf(bare, isBreak);
    const made = classOfSymbols(ids++, [...bare, ...filled], isBreak, opens);
    classes.set(key, made);
    return made;
  };
  const begunBy = (norm: string): number[] => {
    const alike = norm.length < prefixLength ? undefined : prefixes.get(norm.slice(0, prefixLength));
    return alike === undefined ? [] : [...alike].filter(([prefix]) => norm.startsWith(prefix)).map(([, each]) => each);
  };
  return {
    symbolOfWord: (word) => numberIn(words, word),
    symbolOfPrefix: (prefix) => {
      const first = prefix.slice(0, prefixLength);
      const alike = prefixes.get(first) ?? new Map<string, number>();
      prefixes.set(first, alike);
      return numberIn(alike, prefix);
    },
    isWord: (norm) => words.has(norm),
    classOf: (norm) => {
      const known = classes.get(norm);
      if (known !== undefined) return known;
      const matched = begunBy(norm);
      const word = words.get(norm);
      if (word !== undefined || norm === '|') {
        return make(norm, norm === '|', word === undefined ? matched : [word, ...matched]);
      }
      // Words that no pattern names are alike if they begin alike: hostile text cannot fill the table.
      if (matched.length === 0) return (unknown ??= classOfSymbols(0, [], false, slotsOf([], false).opens));
      const key = `*${matched.join('*')}`;
      return classes.get(key) ?? make(key, false, matched);
    },
  };
}
