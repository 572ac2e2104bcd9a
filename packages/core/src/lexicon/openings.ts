import { endBit, foundBit, type WordClass } from './alphabet.ts';
import { createPairTable, findPair, putPair, unknown } from './pair-table.ts';
import { field, findList, listed, nodesOf, nowhere, width, type Program } from './program.ts';

/**
 * What the first two words of a run lead to. Most pairs of words open no pattern at all, and the same pairs come again and again:
 * that is remembered, up to a limit, so that a run mostly ends with one look-up.
 */
export interface Openings {
  /** For a pair: how many nodes are found behind its first word, these, and the list behind both. */
  pool: Int32Array;
  /** Where a pair stands in `pool`, or `nowhere`. */
  find: (first: WordClass, second: WordClass) => number;
}

/** Roots with fewer edges are as soon walked as looked up. */
const manyEdges = 24;
/** Numbers in the pool; ordinary text needs a part of them. Past it all is forgotten, so that hostile text cannot fill the memory. */
const mostPooled = 1 << 20;

/** `undefined` for a small root, and for one where something is found without a word. */
export function createOpenings(program: Program<unknown>, root: number): Openings | undefined {
  const { nodes } = program;
  const begin = nodesOf(program, root);
  const finds = begin.some((node) => ((nodes[node * width + field.first] as number) & (foundBit | endBit)) !== 0);
  const edges = begin.reduce((sum, node) => sum + edgesOf(program, node), 0);
  if (edges < manyEdges || finds) return undefined;
  let pairs = createPairTable();
  let used = 0;
  const firsts = new Map<number, readonly number[]>();
  const write = (first: WordClass, second: WordClass): number => {
    let reached = firsts.get(first.id);
    if (reached === undefined) firsts.set(first.id, (reached = step(program, begin, first)));
    const found = reached.filter((node) => ((nodes[node * width + field.first] as number) & foundBit) !== 0);
    const next = step(program, reached, second);
    if (found.length + next.length === 0) return nowhere;
    const size = 2 + found.length + next.length * listed;
    if (used + size > openings.pool.length) openings.pool = enlarged(openings.pool, used + size);
    const at = used;
    openings.pool.set(
      [found.length, ...found, next.length * listed, ...next.flatMap((node) => signed(program, node))],
      at,
    );
    used += size;
    return at;
  };
  const openings: Openings = {
    pool: new Int32Array(1024),
    find: (first, second) => {
      const known = findPair(pairs, first.id, second.id);
      if (known !== unknown) return known;
      if (used > mostPooled || pairs.size > mostPooled) {
        pairs = createPairTable();
        used = 0;
      }
      const at = write(first, second);
      putPair(pairs, first.id, second.id, at);
      return at;
    },
  };
  return openings;
}

function edgesOf({ nodes }: Program<unknown>, node: number): number {
  const place = node * width + field.edges;
  return ((nodes[place + width] as number) - (nodes[place] as number)) / 2;
}

function enlarged(pool: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(Math.max(size, pool.length * 2));
  larger.set(pool);
  return larger;
}

/** The nodes that a word leads to, in the order of their making. */
function step(program: Program<unknown>, from: readonly number[], { symbols, bits, isBreak }: WordClass): number[] {
  const { nodes } = program;
  const reached = new Set<number>();
  const add = (list: number): void => {
    if (list !== nowhere) for (const node of nodesOf(program, list)) reached.add(node);
  };
  for (const node of from) {
    if (!isBreak) add(nodes[node * width + field.gap] as number);
    const leads = nodes[node * width + field.first] as number;
    for (const [s, symbol] of symbols.entries()) {
      if ((leads & (bits[s] as number)) !== 0) add(findList(program, node, symbol));
    }
  }
  return [...reached].toSorted((a, b) => a - b);
}

/** A node as lists have it. */
function signed({ nodes, seconds }: Program<unknown>, node: number): [number, number, number] {
  return [node, nodes[node * width + field.first] as number, seconds[node] as number];
}
