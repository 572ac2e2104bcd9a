/** Known steps of a machine: from a state, by a word class, to a state. Open addressing in one array: a look-up touches one line of memory. */
export interface StepTable {
  /** The state it leads to, `nowhere`, or `unknown`. */
  get: (state: number, by: number) => number;
  set: (state: number, by: number, to: number) => void;
}

export const nowhere = -1;
export const unknown = -2;

/** Word classes are fewer than this. */
export const mostClasses = 0x1_00_00;
const empty = -1;

export function createStepTable(): StepTable {
  let bits = 12;
  let keys = new Int32Array(1 << bits).fill(empty);
  let values = new Int32Array(1 << bits);
  let size = 0;
  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let at = Math.imul(key, 0x9e_37_79_b1) >>> (32 - bits);
    for (;;) {
      const found = keys[at];
      if (found === key || found === empty) return at;
      at = (at + 1) & mask;
    }
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    bits++;
    keys = new Int32Array(1 << bits).fill(empty);
    values = new Int32Array(1 << bits);
    for (const [i, key] of oldKeys.entries()) {
      if (key === empty) continue;
      const at = slotOf(key);
      keys[at] = key;
      values[at] = oldValues[i] as number;
    }
  };
  return {
    get: (state, by) => {
      const key = state * mostClasses + by;
      const at = slotOf(key);
      return keys[at] === key ? (values[at] as number) : unknown;
    },
    set: (state, by, to) => {
      if (++size * 2 > keys.length) grow();
      const key = state * mostClasses + by;
      const at = slotOf(key);
      keys[at] = key;
      values[at] = to;
    },
  };
}
