import { type Signature, type WordClass } from './alphabet.ts';
import { createOpenings } from './openings.ts';
import { nowhere, type Program } from './program.ts';
import { begin, type Report, type Run } from './run.ts';
import type { Track } from './track.ts';

/** Finds every pattern of a set that begins at a given word. */
export interface Machine<T> {
  /** Calls `report` for each match from `at`; it returns true to stop. Says whether it was stopped. */
  run: (track: Track, at: number, report: Report<T>) => boolean;
  /** Whether a pattern may stand in a sentence with this signature, or certainly none does. */
  mayStandIn: (sentence: Signature) => boolean;
}

/** Runs the patterns of one root; the machines of one program share what they run in, one after the other. */
export function createMachine<T>(run: Run<T>, root: number): Machine<T> {
  const { program } = run;
  const { inside, atStart, signature } = program.roots[root] as Program<T>['roots'][number];
  const openings = createOpenings(program, inside);
  const openingsAtStart = createOpenings(program, atStart);
  return {
    mayStandIn: ({ first, second }) => (signature.first & first) !== 0 && (signature.second & second) !== 0,
    run: (track, at, report) => {
      const heads = at === track.from;
      const known = heads ? openingsAtStart : openings;
      const { words, slotsAt, to } = track;
      run.track = track;
      run.report = report;
      if (known === undefined || at + 1 >= to || slotsAt[at] !== undefined || slotsAt[at + 1] !== undefined) {
        return begin(run, program.lists, heads ? atStart : inside, at);
      }
      const place = known.find(words[at] as WordClass, words[at + 1] as WordClass);
      if (place === nowhere) return false;
      const { pool } = known;
      const next = place + 1 + (pool[place] as number);
      for (let i = place + 1; i < next; i++) {
        for (const value of program.found[pool[i] as number] as readonly T[]) {
          if (report(value, at + 1) === true) return true;
        }
      }
      return begin(run, pool, next, at + 2);
    },
  };
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
    for (let at = track.from; at <= track.to && !answer; at++) answer = beginsAt(machine, track, at);
    track.answers.set(machine, answer);
  }
  return answer;
}
