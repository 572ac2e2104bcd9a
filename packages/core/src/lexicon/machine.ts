import type { Signature, WordClass } from './alphabet.ts';
import { nowhere, signatureOfNodes, type Program } from './program.ts';
import {
  createStates,
  knownStep,
  mostStates,
  stateOf,
  stepBySlot,
  stepByWord,
  unite,
  type State,
  type States,
} from './states.ts';
import type { SlotHit, Track } from './track.ts';

/** Told of each match; returns true to stop the run. */
export type Report<T> = (value: T, end: number) => boolean | void;

/** Finds every pattern of a set that begins at a given word. */
export interface Machine<T> {
  /** Calls `report` for each match from `at`; it returns true to stop. Says whether it was stopped. */
  run: (track: Track, at: number, report: Report<T>) => boolean;
  /** Whether a pattern may begin at a word, or certainly none does: cheaper than a run, most of which would end at once. */
  mayBeginAt: (track: Track, at: number) => boolean;
  /** Whether a pattern may stand in a sentence with this signature, or certainly none does. */
  mayStandIn: (sentence: Signature) => boolean;
}

/**
 * Makes the machines of a program, one for each root. They run the automaton by its node sets, and remember each set and step that
 * they met (a lazy DFA): ordinary text costs a look-up a word, and most words that lead nowhere are told by the signature alone.
 * A run ends when no pattern can go on, so a pass over a text is linear in its length. Past `limit` states all are forgotten.
 */
export function createMachines<T>(program: Program<T>, limit: number = mostStates): Machine<T>[] {
  let states = createStates(program);
  // Begins of runs by root; both are forgotten with the states.
  let begins: Begin<T>[] = [];
  return program.roots.map(({ atStart, inside }, root) => {
    const finds = atStart.some((node) => program.found[node] !== undefined || program.ends[node] !== undefined);
    const signature = signatureOfNodes(program, atStart);
    return {
      mayStandIn: (sentence) => finds || mayLead(signature, sentence),
      mayBeginAt: ({ words, slotsAt, to }, at) =>
        finds || (at < to && (mayLead(signature, words[at] as WordClass) || slotsAt[at] !== undefined)),
      run: (track, at, report) => {
        if (states.list.length > limit) {
          states = createStates(program);
          begins = [];
        }
        const begin = (begins[root] ??= { atStart: stateOf(states, atStart), inside: stateOf(states, inside) });
        return run(states, track, at, at === track.from ? begin.atStart : begin.inside, report);
      },
    };
  });
}

interface Begin<T> {
  atStart: State<T> | undefined;
  inside: State<T> | undefined;
}

const mayLead = (a: Signature, b: Signature): boolean => (a.first & b.first) !== 0 && (a.second & b.second) !== 0;

function run<T>(states: States<T>, track: Track, at: number, begin: State<T> | undefined, report: Report<T>): boolean {
  const { words, slotsAt, to } = track;
  const { list } = states;
  let state = begin;
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
    const word = words[position] as WordClass;
    if ((state.first & word.first) === 0 || (state.second & word.second) === 0) {
      state = undefined;
      continue;
    }
    const known = knownStep(states, state, word);
    if (known >= 0) state = list[known];
    else state = known === nowhere ? undefined : stepByWord(states, state, word);
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

const stop = (): boolean => true;

/** Whether a pattern begins at a word. */
export function beginsAt(machine: Machine<true>, track: Track, at: number): boolean {
  return machine.run(track, at, stop);
}

/** Whether a pattern stands in a sentence. It is asked for each match there, and looked for once: else a long one would cost its square. */
export function standsIn(machine: Machine<true>, track: Track): boolean {
  if (!machine.mayStandIn(track.signature)) return false;
  let answer = track.answers.get(machine);
  if (answer === undefined) {
    answer = false;
    for (let at = track.from; at <= track.to && !answer; at++) {
      answer = machine.mayBeginAt(track, at) && beginsAt(machine, track, at);
    }
    track.answers.set(machine, answer);
  }
  return answer;
}
