import { closure, successors, type Node, type WordClass } from './automaton.ts';
import { createStepTable, findStep, mostClasses, nowhere, putStep, unknown, type StepTable } from './step-table.ts';

/** A set of automaton nodes, and what is found on reaching it. */
export interface State<T> {
  id: number;
  nodes: readonly Node<T>[];
  found: readonly T[];
  /** The same where the sentence ends. */
  foundAtEnd: readonly T[];
}

/** The states of one automaton that were met so far, and the steps between them. */
export interface States<T> {
  readonly root: Node<T>;
  list: State<T>[];
  byNodes: Map<string, State<T>>;
  steps: StepTable;
  unions: Map<number, State<T>>;
  /** Where a run begins at the head of a sentence, and inside one. */
  atStart: State<T>;
  inside: State<T>;
}

/** More states than ordinary text ever needs; past it the memory is dropped and built anew. */
export const mostStates = 100_000;

export function createStates<T>(root: Node<T>): States<T> {
  const states = {
    root,
    list: [],
    byNodes: new Map(),
    steps: createStepTable(),
    unions: new Map(),
  } as unknown as States<T>;
  states.atStart = stateOf(states, [root], true) as State<T>;
  states.inside = stateOf(states, [root]) as State<T>;
  return states;
}

function stateOf<T>(states: States<T>, nodes: Iterable<Node<T>>, start = false): State<T> | undefined {
  const closed = closure(nodes, { start, end: false });
  if (closed.length === 0) return undefined;
  const key = closed.map(({ id }) => id).join();
  const known = states.byNodes.get(key);
  if (known !== undefined) return known;
  const valuesOf = (list: readonly Node<T>[]): T[] => [...new Set(list.flatMap(({ found = [] }) => found))];
  const state = {
    id: states.list.length,
    nodes: closed,
    found: valuesOf(closed),
    foundAtEnd: valuesOf(closure(closed, { start, end: true })),
  };
  states.list.push(state);
  states.byNodes.set(key, state);
  return state;
}

function step<T>(states: States<T>, state: State<T>, by: number, next: () => Iterable<Node<T>>): State<T> | undefined {
  const known = findStep(states.steps, state.id, by);
  if (known >= 0) return states.list[known];
  if (known !== unknown) return undefined;
  const to = stateOf(states, next());
  putStep(states.steps, state.id, by, to?.id ?? nowhere);
  return to;
}

/** Where a word leads that no step is known for yet. */
export function stepByWord<T>(states: States<T>, state: State<T>, word: WordClass): State<T> | undefined {
  return step(states, state, word.id, () => successors(state.nodes, word));
}

/** Where a slot phrase of several words leads. Slots are numbered from the far end, where no word class is. */
export function stepBySlot<T>(states: States<T>, state: State<T>, slot: number): State<T> | undefined {
  return step(states, state, mostClasses - 1 - slot, () => state.nodes.flatMap(({ slots }) => slots?.get(slot) ?? []));
}

/** The state of two that are reached at the same word. */
export function unite<T>(states: States<T>, a: State<T> | undefined, b: State<T> | undefined): State<T> | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const key = a.id * mostStates * 2 + b.id;
  let both = states.unions.get(key);
  if (both === undefined) {
    both = stateOf(states, [...a.nodes, ...b.nodes]) as State<T>;
    states.unions.set(key, both);
  }
  return both;
}
