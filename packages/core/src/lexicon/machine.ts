import { closure, successors, type Node, type WordClass } from './automaton.ts';
import { createStepTable, mostClasses, nowhere, unknown } from './step-table.ts';

/** A set of automaton nodes, and what is found on reaching it. */
interface State<T> {
  id: number;
  nodes: readonly Node<T>[];
  found: readonly T[];
  /** The same where the sentence ends. */
  foundAtEnd: readonly T[];
}

/** A slot phrase of two words or more that begins at a token. */
export interface SlotHit {
  slot: number;
  length: number;
}

/** The words to run over; `[from, to)` is the sentence. */
export interface Track {
  classes: readonly WordClass[];
  /** The ids of `classes`, packed for the inner loop. */
  ids: Int32Array;
  from: number;
  to: number;
  slotsAt: readonly (readonly SlotHit[] | undefined)[];
}

/** Finds every pattern that begins at a given word. */
export interface Machine<T> {
  /** Calls `report` for each match from `at`; it returns true to stop. */
  run: (track: Track, at: number, report: (value: T, end: number) => boolean | void) => void;
}

/** More states than ordinary text ever needs; past it the memory is dropped and built anew. */
const mostStates = 20_000;

/**
 * Runs an automaton by its node sets, and remembers each set and step that it met (a lazy DFA): ordinary text costs one look-up a
 * word. A run ends when no pattern can go on, so a pass over a text is linear in its length.
 */
export function createMachine<T>(root: Node<T>): Machine<T> {
  let states: State<T>[] = [];
  let byNodes = new Map<string, State<T>>();
  let steps = createStepTable();
  let unions = new Map<number, State<T>>();
  let atStart: State<T> | undefined;
  let inside: State<T> | undefined;
  const forget = (): void => {
    states = [];
    byNodes = new Map();
    steps = createStepTable();
    unions = new Map();
    atStart = inside = undefined;
  };
  const stateOf = (nodes: Iterable<Node<T>>, start = false): State<T> | undefined => {
    const closed = closure(nodes, { start, end: false });
    if (closed.length === 0) return undefined;
    const key = closed.map(({ id }) => id).join();
    let state = byNodes.get(key);
    if (state === undefined) {
      const ended = closure(closed, { start, end: true });
      const values = (list: readonly Node<T>[]): T[] => [...new Set(list.flatMap(({ found = [] }) => found))];
      state = { id: states.length, nodes: closed, found: values(closed), foundAtEnd: values(ended) };
      states.push(state);
      byNodes.set(key, state);
    }
    return state;
  };
  const learnStep = (state: State<T>, by: number, next: Iterable<Node<T>>): State<T> | undefined => {
    const to = stateOf(next);
    steps.set(state.id, by, to?.id ?? nowhere);
    return to;
  };
  // Slots are numbered from the far end, where no word class is.
  const stepBySlot = (state: State<T>, slot: number): State<T> | undefined => {
    const by = mostClasses - 1 - slot;
    const known = steps.get(state.id, by);
    if (known !== unknown) return known === nowhere ? undefined : states[known];
    return learnStep(
      state,
      by,
      state.nodes.flatMap(({ slots }) => slots?.get(slot) ?? []),
    );
  };
  const unite = (a: State<T> | undefined, b: State<T> | undefined): State<T> | undefined => {
    if (a === undefined || a === b) return b;
    if (b === undefined) return a;
    const key = a.id * mostStates * 2 + b.id;
    let both = unions.get(key);
    if (both === undefined) unions.set(key, (both = stateOf([...a.nodes, ...b.nodes]) as State<T>));
    return both;
  };
  return {
    run: (track, at, report) => {
      if (states.length > mostStates) forget();
      const { classes, ids, slotsAt, to } = track;
      let state = at === track.from ? (atStart ??= stateOf([root], true)) : (inside ??= stateOf([root]));
      let pending: Map<number, State<T>> | undefined;
      for (let position = at; position <= to; position++) {
        if (pending !== undefined) {
          state = unite(state, pending.get(position));
          pending.delete(position);
        }
        if (state === undefined) {
          if (pending === undefined || pending.size === 0) return;
          continue;
        }
        const found = position === to ? state.foundAtEnd : state.found;
        for (let i = 0; i < found.length; i++) if (report(found[i] as T, position) === true) return;
        if (position === to) return;
        const hits = slotsAt[position];
        if (hits !== undefined)
          {for (const { slot, length } of hits) {
            const next = stepBySlot(state, slot);
            if (next !== undefined)
              (pending ??= new Map()).set(position + length, unite(pending.get(position + length), next));
          }}
        const by = ids[position] as number;
        const known = steps.get(state.id, by);
        if (known >= 0) state = states[known];
        else
          {state =
            known === nowhere
              ? undefined
              : learnStep(state, by, successors(state.nodes, classes[position] as WordClass));}
      }
    },
  };
}
