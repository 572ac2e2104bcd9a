import { signatureOfSymbol, type Signature, type WordClass } from './alphabet.ts';
import { createPairTable, findPair, mostClasses, putPair, unknown, type PairTable } from './pair-table.ts';
import { countEdges, nowhere, signatureOfNodes, type Program } from './program.ts';
import { createSearch, inOrder, listsFrom, nodesOf, type Letter, type Search } from './reach.ts';

/** A set of nodes that are reached together, and what is found on reaching it. */
export interface State<T> extends Signature {
  id: number;
  /** In the order of their making. */
  nodes: readonly number[];
  found: readonly T[];
  /** The same where the sentence ends. */
  foundAtEnd: readonly T[];
  /** For a state with very many edges, where runs begin: the state that each word class leads to. It is asked for every word of a text. */
  steps: Int32Array | undefined;
  /** Another state whose nodes have the same hash. */
  alike: State<T> | undefined;
}

/** The states of one program that were met so far, and the steps between them. */
export interface States<T> {
  readonly program: Program<T>;
  list: State<T>[];
  /** By a hash of their nodes. */
  byNodes: Map<number, State<T>>;
  /** By the one list of nodes that they are: most steps lead to no more than one. */
  byList: Map<number, State<T>>;
  /** By state and word class, or slot from the far end, where no word class is. */
  steps: PairTable;
  unions: PairTable;
  search: Search;
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
    byList: new Map(),
    steps: createPairTable(),
    unions: createPairTable(),
    search: createSearch(program),
  };
}

/** The state of a set of nodes in order, which are copied; `undefined` for the empty set. */
export function stateOf<T>(states: States<T>, nodes: readonly number[]): State<T> | undefined {
  if (nodes.length === 0) return undefined;
  const hash = hashOf(nodes);
  const first = states.byNodes.get(hash);
  for (let state = first; state !== undefined; state = state.alike) if (isSame(state.nodes, nodes)) return state;
  const { program } = states;
  const found = foundIn(program, nodes);
  const made: State<T> = {
    id: states.list.length,
    nodes: nodes.slice(),
    ...signatureOfNodes(program, nodes),
    found,
    foundAtEnd: foundAtEndOf(program, nodes) ?? found,
    steps: countEdges(program, nodes) < manyEdges ? undefined : new Int32Array(mostDirect).fill(unknown),
    alike: first,
  };
  states.list.push(made);
  states.byNodes.set(hash, made);
  return made;
}

const none: readonly never[] = [];

/** What is found on reaching some nodes; seldom more than one of them finds anything. */
function foundIn<T>({ found }: Program<T>, nodes: readonly number[]): readonly T[] {
  let all = none as readonly T[];
  for (let i = 0; i < nodes.length; i++) {
    const own = found[nodes[i] as number];
    if (own !== undefined) all = all.length === 0 ? own : [...new Set([...all, ...own])];
  }
  return all;
}

/** The same where the sentence ends; `undefined` when no node waits for its end. */
function foundAtEndOf<T>(program: Program<T>, nodes: readonly number[]): readonly T[] | undefined {
  const { ends } = program;
  if (!nodes.some((node) => ends[node] !== undefined)) return undefined;
  return foundIn(program, inOrder([...nodes, ...nodes.flatMap((node) => ends[node] ?? none)]));
}

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

/** The state that a word leads to, `nowhere`, or `unknown`. */
export function knownStep({ steps }: States<unknown>, state: State<unknown>, word: WordClass): number {
  return state.steps?.[word.id] ?? findPair(steps, state.id, word.id);
}

/** Where a word leads that no step is known for yet. */
export function stepByWord<T>(states: States<T>, state: State<T>, word: WordClass): State<T> | undefined {
  const to = follow(states, state, word);
  const id = to?.id ?? nowhere;
  if (state.steps !== undefined && word.id < state.steps.length) state.steps[word.id] = id;
  else putPair(states.steps, state.id, word.id, id);
  return to;
}

/** Where a slot phrase of several words leads. */
export function stepBySlot<T>(states: States<T>, state: State<T>, slot: number): State<T> | undefined {
  const letter = { symbols: [slot], isBreak: true, ...signatureOfSymbol(slot) };
  if ((state.first & letter.first) === 0 || (state.second & letter.second) === 0) return undefined;
  const by = mostClasses - 1 - slot;
  const known = findPair(states.steps, state.id, by);
  if (known !== unknown) return states.list[known];
  const to = follow(states, state, letter);
  putPair(states.steps, state.id, by, to?.id ?? nowhere);
  return to;
}

/** Text that was never seen takes steps that nobody took: this is what it costs more than other text. */
function follow<T>(states: States<T>, { nodes }: State<T>, letter: Letter): State<T> | undefined {
  const { program, search, byList } = states;
  const lists = listsFrom(program, search, nodes, letter);
  if (lists.length !== 1) return stateOf(states, nodesOf(program, search, lists));
  const [list] = lists as [number];
  let state = byList.get(list);
  if (state === undefined) {
    state = stateOf(states, nodesOf(program, search, lists));
    if (state !== undefined) byList.set(list, state);
  }
  return state;
}

/** The state of two that are reached at the same word. */
export function unite<T>(states: States<T>, a: State<T> | undefined, b: State<T> | undefined): State<T> | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const known = findPair(states.unions, a.id, b.id);
  if (known !== unknown) return states.list[known];
  const both = stateOf(states, inOrder([...new Set([...a.nodes, ...b.nodes])])) as State<T>;
  putPair(states.unions, a.id, b.id, both.id);
  return both;
}
