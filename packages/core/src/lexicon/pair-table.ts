/**
 * A number for each pair of a state and a word class. Open addressing in plain arrays, and functions instead of methods, because a
 * pair is looked up for every word of a text: it touches one line of memory and can be inlined.
 */
export interface PairTable {
  /** Two numbers a place: the pair, and what is known of it. */
  places: Int32Array;
  /** Bits of a hash that are dropped, so that the rest is a place. */
  shift: number;
  size: number;
}

/** States and classes are fewer than this, so that both fit into 32 bits, and no pair is `empty`. */
export const mostClasses = 0xff_ff;
export const unknown = -2;

const empty = -1;
const firstBits = 10;
/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const spread = 0x9e_37_79_b1;

export function createPairTable(bits: number = firstBits): PairTable {
  return { places: new Int32Array(2 << bits).fill(empty), shift: 32 - bits, size: 0 };
}

/** What is known of a pair, or `unknown`. */
export function findPair({ places, shift }: PairTable, first: number, second: number): number {
  const key = (first << 16) | second;
  const mask = places.length - 1;
  for (let at = (Math.imul(key, spread) >>> shift) * 2; ; at = (at + 2) & mask) {
    const found = places[at];
    if (found === key) return places[at + 1] as number;
    if (found === empty) return unknown;
  }
}

/** Adds a pair that is not known yet. The table doubles when half of it is taken. */
export function putPair(table: PairTable, first: number, second: number, value: number): void {
  if (table.size * 4 >= table.places.length) grow(table);
  insert(table, (first << 16) | second, value);
}

function insert(table: PairTable, key: number, value: number): void {
  const { places, shift } = table;
  const mask = places.length - 1;
  let at = (Math.imul(key, spread) >>> shift) * 2;
  while (places[at] !== empty) at = (at + 2) & mask;
  places[at] = key;
  places[at + 1] = value;
  table.size++;
}

function grow(table: PairTable): void {
  const { places } = table;
  Object.assign(table, createPairTable(33 - table.shift));
  for (let at = 0; at < places.length; at += 2) {
    if (places[at] !== empty) insert(table, places[at] as number, places[at + 1] as number);
  }
}
