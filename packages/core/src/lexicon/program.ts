import { gap, signatureOf, type Signature } from './alphabet.ts';
import type { AutomatonBuilder } from './automaton.ts';
import { closure, type Node } from './graph.ts';

/**
 * An automaton in plain arrays, ready to run. Only nodes that read a word or find something are left, numbered in the order of
 * their making. Jumps are gone: whatever leads to a node leads to all nodes that are reached from there, as a list.
 */
export interface Program<T> {
  /** `field` tells what stands where in the `width` numbers of a node; one more node marks the end. */
  nodes: Int32Array;
  /** The edges of all nodes, sorted by symbol within a node: symbol, list. */
  edges: Int32Array;
  /** Lists of nodes: length, nodes. */
  lists: Int32Array;
  /** What is found on reaching a node. */
  found: readonly (readonly T[] | undefined)[];
  /** The nodes behind an end-of-sentence mark. */
  ends: readonly (readonly number[] | undefined)[];
  roots: readonly Root[];
}

/** Where patterns begin: the nodes at the head of a sentence and inside one. */
export interface Root {
  atStart: readonly number[];
  inside: readonly number[];
}

export const width = 4;
export const field = {
  /** Which symbols lead on; see `Signature`. */
  first: 0,
  second: 1,
  /** The list of any one word, or `nowhere`. */
  gap: 2,
  /** Where the edges begin in `edges`; they end where those of the next node begin. */
  edges: 3,
} as const;

export const nowhere = -1;

const plain = { start: false, end: false };

export function compileProgram<T>(builder: Pick<AutomatonBuilder<T>, 'nodes'>, roots: readonly Node<T>[]): Program<T> {
  const kept: Node<T>[] = [];
  const numbers = new Map<Node<T>, number>();
  for (const node of builder.nodes) if (node !== undefined && isKept(node)) numbers.set(node, kept.push(node) - 1);
  const numbered = (list: readonly Node<T>[]): number[] => list.flatMap((node) => numbers.get(node) ?? []);
  const lists: number[] = [];
  const listOf = createLists((node: Node<T>) => {
    const list = numbered(closure(node, plain));
    return lists.push(list.length, ...list) - list.length - 1;
  });
  const nodes = new Int32Array(width * (kept.length + 1));
  const edges: number[] = [];
  for (let number = 0; number < kept.length; number++) {
    const { edges: own, any } = kept[number] as Node<T>;
    const symbols = own === undefined ? [] : [...own.keys()].toSorted((a, b) => a - b);
    const { first, second } = signatureOf(symbols);
    const at = number * width;
    nodes[at + field.first] = any === undefined ? first : first | gap.first;
    nodes[at + field.second] = any === undefined ? second : second | gap.second;
    nodes[at + field.gap] = any === undefined ? nowhere : listOf(any);
    nodes[at + field.edges] = edges.length;
    for (const symbol of symbols) edges.push(symbol, listOf(own?.get(symbol) as Node<T>));
  }
  nodes[kept.length * width + field.edges] = edges.length;
  return {
    nodes,
    edges: Int32Array.from(edges),
    lists: Int32Array.from(lists),
    found: kept.map(({ found }) => found && [...new Set(found)]),
    ends: kept.map(({ end }) => end && numbered(closure(end, { ...plain, end: true }).filter(({ found }) => found))),
    roots: roots.map((root) => ({
      atStart: numbered(closure(root, { ...plain, start: true })),
      inside: numbered(closure(root, plain)),
    })),
  };
}

const isKept = ({ edges, any, end, found }: Node<unknown>): boolean =>
  edges !== undefined || any !== undefined || end !== undefined || found !== undefined;

/** Writes each list once; nodes that only jump to one place share its list. */
function createLists<T>(write: (node: Node<T>) => number): (node: Node<T>) => number {
  const known = new Map<Node<T>, number>();
  return (from) => {
    let node = from;
    while (!isKept(node) && node.jumps?.length === 1) node = node.jumps[0] as Node<T>;
    let list = known.get(node);
    if (list === undefined) known.set(node, (list = write(node)));
    return list;
  };
}

/** Up to this many edges are as soon walked as halved. */
const fewEdges = 8;

/** The list that a symbol leads to from a node, or `nowhere`. */
export function findList({ nodes, edges }: Program<unknown>, node: number, symbol: number): number {
  const place = node * width + field.edges;
  let low = nodes[place] as number;
  let high = nodes[place + width] as number;
  while (high - low > fewEdges * 2) {
    const middle = ((low + high) >> 2) << 1;
    if ((edges[middle] as number) <= symbol) low = middle;
    else high = middle;
  }
  for (; low < high; low += 2) if (edges[low] === symbol) return edges[low + 1] as number;
  return nowhere;
}

/** The signature of several nodes together. */
export function signatureOfNodes({ nodes }: Program<unknown>, list: Iterable<number>): Signature {
  let [first, second] = [0, 0];
  for (const node of list) {
    first |= nodes[node * width + field.first] as number;
    second |= nodes[node * width + field.second] as number;
  }
  return { first, second };
}

/** How many edges lead on from several nodes together. */
export function countEdges({ nodes }: Program<unknown>, list: readonly number[]): number {
  let count = 0;
  for (const node of list) {
    const place = node * width + field.edges;
    count += ((nodes[place + width] as number) - (nodes[place] as number)) / 2;
  }
  return count;
}
