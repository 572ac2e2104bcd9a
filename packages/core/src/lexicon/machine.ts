import type { Node, WordClass } from './automaton.ts';
import { createStates, mostStates, stepBySlot, stepByWord, unite, type State, type States } from './states.ts';
import { findStep, nowhere } from './step-table.ts';

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
  /** Calls `report` for each match from `at`; it returns true to stop. Says whether it was stopped. */
  run: (track: Track, at: number, report: (value: T, end: number) => boolean | void) => boolean;
}

/**
 * Runs an automaton by its node sets, and remembers each set and step that it met (a lazy DFA): ordinary text costs one look-up a
 * word. A run ends when no pattern can go on, so a pass over a text is linear in its length. Past `limit` states all are forgotten.
 */
export function createMachine<T>(root: Node<T>, limit: number = mostStates): Machine<T> {
  let states: States<T> | undefined;
  return {
    run: (track, at, report) => {
      if (states === undefined || states.list.length > limit) states = createStates(root);
      return run(states, track, at, report);
    },
  };
}

function run<T>(
  states: States<T>,
  track: Track,
  at: number,
  report: (value: T, end: number) => boolean | void,
): boolean {
  const { classes, ids, slotsAt, to } = track;
  const { steps, list } = states;
  let state: State<T> | undefined = at === track.from ? states.atStart : states.inside;
  let pending: Map<number, State<T>> | undefined;
  for (let position = at; position <= to; position++) {
    if (pending !== undefined) {
      state = unite(states, state, pending.get(position));
      pending.delete(position);
    }
    if (state === undefined) {
      if (pending === undefined || pending.size === 0) return false;
      continue;
    }
    const found = position === to ? state.foundAtEnd : state.found;
    for (let i = 0; i < found.length; i++) if (report(found[i] as T, position) === true) return true;
    if (position === to) return false;
    const hits = slotsAt[position];
    if (hits !== undefined) pending = startSlots(states, state, hits, position, pending);
    const known = findStep(steps, state.id, ids[position] as number);
    if (known >= 0) state = list[known];
    else state = known === nowhere ? undefined : stepByWord(states, state, classes[position] as WordClass);
  }
  return false;
}

/** Notes where the slot phrases that begin here lead, for the words at which they end. */
function startSlots<T>(
  states: States<T>,
  state: State<T>,
  hits: readonly SlotHit[],
  position: number,
  pending: Map<number, State<T>> | undefined,
): Map<number, State<T>> | undefined {
  let later = pending;
  for (const { slot, length } of hits) {
    const next = stepBySlot(states, state, slot);
    if (next === undefined) continue;
    later ??= new Map();
    later.set(position + length, unite(states, later.get(position + length), next) as State<T>);
  }
  return later;
}
