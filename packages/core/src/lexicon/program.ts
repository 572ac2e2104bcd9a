import { endBit, foundBit, gapBit, otherBit, signatureOf, type Signature } from './alphabet.ts';
import { closure, type Node } from './automaton.ts';

/**
 * An automaton in plain arrays, ready to run. Only nodes that read a word or find something are left, numbered in the order of
 * their making. Jumps are gone: whatever leads to a node leads to all nodes that are reached from there, as a list.
 * All of it is packed closely, because the time of a run is the time of fetching it from memory.
 */
export interface Program<T> {
  /** `field` tells what stands where in the `width` numbers of a node; one more node marks the end. */
  nodes: Int32Array;
  /** The edges of all nodes, sorted by symbol within a node: symbol, target. */
  edges: Int32Array;
  /** Lists of nodes: how many numbers follow; node and signature of each. So most nodes are passed over without a look at them. */
  lists: Int32Array;
  /** The second half of each node's signature. */
  seconds: Int32Array;
  /** What is found on reaching a node. */
  found: readonly (readonly T[] | undefined)[];
  /** The nodes behind an end-of-sentence mark. */
  ends: readonly (readonly number[] | undefined)[];
  roots: readonly Root[];
}

/** Where patterns begin: the lists at the head of a sentence and inside one, and the signature of all nodes in them. */
export interface Root {
  inside: number;
  atStart: number;
  signature: Signature;
}

export const width = 4;
export const field = {
  /** The first half of the signature. */
  first: 0,
  /** The list of any one word, or `nowhere`. */
  gap: 1,
  /** Where the edges begin in `edges`; they end where those of the next node begin. */
  edges: 2,
  /** Used by a run: the step in which the node was last reached. */
  step: 3,
} as const;
/** Numbers of one node in a list. */
export const listed = 3;

export const nowhere = -1;

const plain = { start: false, end: false };

export function compileProgram<T>(roots: readonly Node<T>[]): Program<T> {
  const kept = reachable(roots).filter(isKept);
  const numbers = new Map(kept.map((node, number) => [node, number]));
  const numbered = (list: readonly Node<T>[]): number[] => list.flatMap((node) => numbers.get(node) ?? []);
  const lists: number[] = [];
  const signatures = kept.map(signatureOfNode);
  const addList = (list: readonly number[]): number => {
    const at = lists.push(list.length * listed) - 1;
    for (const node of list) {
      const { first, second } = signatures[node] as Signature;
      lists.push(node, first, second);
    }
    return at;
  };
  const listOf = createLists((node: Node<T>) => addList(numbered(closure(node, plain))));
  const nodes = new Int32Array(width * (kept.length + 1));
  const edges: number[] = [];
  for (const [number, node] of kept.entries()) {
    const at = number * width;
    nodes[at + field.first] = (signatures[number] as Signature).first;
    nodes[at + field.gap] = node.any === undefined ? nowhere : listOf(node.any);
    nodes[at + field.edges] = edges.length;
    const sorted = [...(node.edges ?? [])].toSorted(([a], [b]) => a - b);
    for (const [symbol, to] of sorted) edges.push(symbol, listOf(to));
  }
  nodes[kept.length * width + field.edges] = edges.length;
  const all = roots.map((root): Root => {
    const atStart = numbered(closure(root, { ...plain, start: true }));
    return {
      inside: addList(numbered(closure(root, plain))),
      atStart: addList(atStart),
      signature: united(atStart.map((node) => signatures[node] as Signature)),
    };
  });
  return {
    nodes,
    edges: Int32Array.from(edges),
    lists: Int32Array.from(lists),
    seconds: Int32Array.from(signatures, ({ second }) => second),
    found: kept.map((node) => node.found),
    ends: kept.map(({ end }) => end && numbered(closure(end, { ...plain, end: true }).filter(({ found }) => found))),
    roots: all,
  };
}

/** All nodes, in the order of their making. */
function reachable<T>(roots: readonly Node<T>[]): Node<T>[] {
  const seen = new Set<Node<T>>(roots);
  // A set grows while it is walked.
  for (const { edges, any, start, end, jumps = [] } of seen) {
    if (edges !== undefined) for (const to of edges.values()) seen.add(to);
    for (const to of [any, start, end, ...jumps]) if (to !== undefined) seen.add(to);
  }
  return [...seen].toSorted((a, b) => a.id - b.id);
}

const isKept = ({ edges, any, end, found }: Node<unknown>): boolean =>
  edges !== undefined || any !== undefined || end !== undefined || found !== undefined;

function signatureOfNode({ edges, any, end, found }: Node<unknown>): Signature {
  const { first, second } = signatureOf(edges?.keys() ?? []);
  const other =
    (any === undefined ? 0 : gapBit) | (end === undefined ? 0 : endBit) | (found === undefined ? 0 : foundBit);
  return { first: first | other, second: other === 0 ? second : second | otherBit };
}

function united(signatures: readonly Signature[]): Signature {
  return signatures.reduce((a, b) => ({ first: a.first | b.first, second: a.second | b.second }), signatureOf([]));
}

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

/** The nodes of a list. */
export function nodesOf({ lists }: Program<unknown>, list: number): number[] {
  const nodes: number[] = [];
  for (let at = list + 1; at <= list + (lists[list] as number); at += listed) nodes.push(lists[at] as number);
  return nodes;
}

/** What is found one word behind the first root; the word is given by its symbols. */
export function foundBehind<T>(program: Program<T>, symbols: readonly number[], isBreak: boolean): T[] {
  const reached = new Set<T>();
  const [root] = program.roots;
  for (const node of root === undefined ? [] : nodesOf(program, root.inside)) {
    const leads = symbols.map((symbol) => findList(program, node, symbol));
    if (!isBreak) leads.push(program.nodes[node * width + field.gap] as number);
    for (const list of leads.filter((each) => each !== nowhere)) {
      for (const end of nodesOf(program, list)) for (const value of program.found[end] ?? []) reached.add(value);
    }
  }
  return [...reached];
}
