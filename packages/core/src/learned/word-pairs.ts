/** The features that are pairs of words, found by the numbers of their words and without making their names. */
export interface WordPairs {
  /** The number of a word that stands in a pair, or -1. */
  numberOf: (word: string) => number;
  /** The id of a pair, by the numbers of its words. */
  find: (first: number, second: number) => number | undefined;
}

/** Facts may hold the sign that joins a pair, and are none. */
const fact = /^[cmr]:/;

export function createWordPairs(idOf: ReadonlyMap<string, number>): WordPairs {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const pairs: [first: number, second: number, id: number][] = [];
  for (const [name, id] of idOf) {
    const at = name.indexOf('_', 1);
    if (at >= 0 && !fact.test(name)) pairs.push([numberOf(name.slice(0, at)), numberOf(name.slice(at + 1)), id]);
  }
  const ids = new Map(pairs.map(([first, second, id]) => [first * numbers.size + second, id]));
  return {
    numberOf: (word) => numbers.get(word) ?? -1,
    find: (first, second) => (first < 0 || second < 0 ? undefined : ids.get(first * numbers.size + second)),
  };
}
