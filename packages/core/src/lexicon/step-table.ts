/**
 * Known steps of a machine: from a state, by a word class, to a state. Open addressing in plain arrays, and functions instead of
 * methods, because this is the innermost loop of the engine: a look-up touches one line of memory and can be inlined.
 */
export interface StepTable {
  keys: Int32Array;
  values: Int32Array;
  /** Bits of a hash that are dropped, so that the rest is an index. */
  shift: number;
  size: number;
}

export const nowhere = -1;
export const unknown = -2;

/** Word classes are fewer than this, so that a state's number and a class fit into 32 bits together. */
export const mostClasses = 0x40_00;
/** Slots share the numbers, from the far end. */
export const mostSlots = 0x2_00;

const empty = -1;
const firstBits = 8;
/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const spread = 0x9e_37_79_b1;

export function createStepTable(): StepTable {
  return tableOf(firstBits);
}

function tableOf(bits: number): StepTable {
  return { keys: new Int32Array(1 << bits).fill(empty), values: new Int32Array(1 << bits), shift: 32 - bits, size: 0 };
}

/** The state that a step leads to, `nowhere`, or `unknown`. */
export function findStep({ keys, values, shift }: StepTable, state: number, by: number): number {
  const key = state * mostClasses + by;
  const mask = keys.length - 1;
  for (let at = Math.imul(key, spread) >>> shift; ; at = (at + 1) & mask) {
    const found = keys[at];
    if (found === key) return values[at] as number;
    if (found === empty) return unknown;
  }
}

/** Adds a step that is not known yet. The table doubles when half of it is taken. */
export function putStep(table: StepTable, state: number, by: number, to: number): void {
  if (table.size * 2 >= table.keys.length) grow(table);
  insert(table, state * mostClasses + by, to);
}

function insert(table: StepTable, key: number, to: number): void {
  const { keys, values, shift } = table;
  const mask = keys.length - 1;
  let at = Math.imul(key, spread) >>> shift;
  while (keys[at] !== empty) at = (at + 1) & mask;
  keys[at] = key;
  values[at] = to;
  table.size++;
}

function grow(table: StepTable): void {
  const { keys, values } = table;
  Object.assign(table, tableOf(33 - table.shift));
  for (const [i, key] of keys.entries()) if (key !== empty) insert(table, key, values[i] as number);
}
