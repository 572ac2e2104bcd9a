/** Numbers names in order of first appearance; 0 is the empty name, which also stands in when there is no more room. */
export interface Dictionary {
  readonly names: readonly string[];
  indexOf(name: string | null): number;
}

/** @param limit the most names that the column can tell apart, the empty one included */
export function createDictionary(limit: number): Dictionary {
  const names: string[] = [''];
  const known = new Map<string, number>([['', 0]]);
  return {
    names,
    indexOf(name) {
      const index = known.get(name ?? '');
      if (index !== undefined) return index;
      if (name === null || names.length >= limit) return 0;
      known.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
