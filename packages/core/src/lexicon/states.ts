import type { WordClass } from './alphabet.ts';
import { createPairTable, findPair, mostClasses, putPair, unknown, type PairTable } from './pair-table.ts';
import { countEdges, field, findList, nowhere, signatureOfNodes, width, type Program } from './program.ts';

/** A set of nodes that are reached together, and what is found on reaching it. */
export interface State<T> {
  id: number;
  /** In the order of their making. */
  nodes: readonly number[];
  /** The words that may lead on; see `Signature`. */
  first: number;
  second: number;
  found: readonly T[];
  /** The same where the sentence ends. */
  foundAtEnd: readonly T[];
  /** For a state with very many edges, where runs begin: the state that each word class leads to. It is asked for every word of a text. */
  steps: Int32Array | undefined;
}

/** The states of one program that were met so far, and the steps between them. */
export interface States<T> {
  readonly program: Program<T>;
  list: State<T>[];
  /** By a hash of their nodes. */
  byNodes: Map<number, State<T>[]>;
  /** By state and word class, or slot from the far end, where no word class is. */
  steps: PairTable;
  unions: Map<number, State<T>>;
  /** For each node, the last search that reached it. */
  reached: Int32Array;
  search: number;
}

/** A state with so many edges gets a table of its own for the first so many word classes; those of frequent words are met first. */
const manyEdges = 300;
const mostDirect = 1 << 14;

/** More states than ordinary text ever needs; past it the memory is dropped and built anew. They are fewer than pairs can hold. */
export const mostStates = 50_000;

export function createStates<T>(program: Program<T>): States<T> {
  return {
    program,
    list: [],
    byNodes: new Map(),
    steps: createPairTable(),
    unions: new Map(),
    reached: new Int32Array(program.found.length),
    search: 0,
  };
}

/** The state of a set of nodes in order; `undefined` for the empty set. */
export function stateOf<T>(states: States<T>, nodes: readonly number[]): State<T> | undefined {
  if (nodes.length === 0) return undefined;
  const hash = hashOf(nodes);
  const alike = states.byNodes.get(hash);
  const known = alike?.find((state) => isSame(state.nodes, nodes));
  if (known !== undefined) return known;
  const { found, ends } = states.program;
  const valuesOf = (list: readonly number[]): T[] => [...new Set(list.flatMap((node) => found[node] ?? []))];
  const own = nodes.some((node) => found[node] !== undefined) ? valuesOf(nodes) : none;
  const more = nodes.flatMap((node) => ends[node] ?? none);
  const state: State<T> = {
    id: states.list.length,
    nodes,
    ...signatureOfNodes(states.program, nodes),
    found: own,
    foundAtEnd: more.length === 0 ? own : valuesOf(inOrder([...nodes, ...more])),
    steps: countEdges(states.program, nodes) < manyEdges ? undefined : new Int32Array(mostDirect).fill(unknown),
  };
  states.list.push(state);
  if (alike === undefined) states.byNodes.set(hash, [state]);
  else alike.push(state);
  return state;
}

const none: readonly never[] = [];

function hashOf(nodes: readonly number[]): number {
  let hash = nodes.length;
  for (let i = 0; i < nodes.length; i++) hash = (Math.imul(hash, 0x01_00_01_93) ^ (nodes[i] as number)) | 0;
  return hash;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const inOrder = (nodes: readonly number[]): readonly number[] =>
  nodes.length > 1 ? nodes.toSorted((a, b) => a - b) : nodes;

/** The state that a word leads to, `nowhere`, or `unknown`. */
export function knownStep({ steps }: States<unknown>, state: State<unknown>, word: WordClass): number {
  return state.steps?.[word.id] ?? findPair(steps, state.id, word.id);
}

/** Where a word leads that no step is known for yet. */
export function stepByWord<T>(states: States<T>, state: State<T>, word: WordClass): State<T> | undefined {
  const to = stateOf(states, reach(states, state, word));
  const id = to?.id ?? nowhere;
  if (state.steps !== undefined && word.id < state.steps.length) state.steps[word.id] = id;
  else putPair(states.steps, state.id, word.id, id);
  return to;
}

/** Where a slot phrase of several words leads. */
export function stepBySlot<T>(states: States<T>, state: State<T>, slot: number): State<T> | undefined {
  const by = mostClasses - 1 - slot;
  const known = findPair(states.steps, state.id, by);
  if (known !== unknown) return states.list[known];
  const to = stateOf(states, reach(states, state, { symbols: [slot], isBreak: true }));
  putPair(states.steps, state.id, by, to?.id ?? nowhere);
  return to;
}

/** The nodes that are reached from a state, in order. */
export function reach(
  states: Pick<States<unknown>, 'program' | 'reached' | 'search'>,
  { nodes: from }: { nodes: readonly number[] },
  { symbols, isBreak }: Pick<WordClass, 'symbols' | 'isBreak'>,
): readonly number[] {
  const { program, reached } = states;
  const { nodes, lists } = program;
  const search = ++states.search;
  const all: number[] = [];
  const add = (list: number): void => {
    if (list === nowhere) return;
    const last = list + (lists[list] as number);
    for (let at = list + 1; at <= last; at++) {
      const node = lists[at] as number;
      if (reached[node] === search) continue;
      reached[node] = search;
      all.push(node);
    }
  };
  for (let i = 0; i < from.length; i++) {
    const node = from[i] as number;
    if (!isBreak) add(nodes[node * width + field.gap] as number);
    for (let s = 0; s < symbols.length; s++) add(findList(program, node, symbols[s] as number));
  }
  return inOrder(all);
}

/** The state of two that are reached at the same word. */
export function unite<T>(states: States<T>, a: State<T> | undefined, b: State<T> | undefined): State<T> | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const key = a.id * mostStates * 2 + b.id;
  let both = states.unions.get(key);
  if (both === undefined) {
    both = stateOf(states, inOrder([...new Set([...a.nodes, ...b.nodes])])) as State<T>;
    states.unions.set(key, both);
  }
  return both;
}
