import { createBuilder } from './automaton.ts';
import { createMachine, type Machine, type Track } from './machine.ts';
import type { Sequence } from './pattern.ts';

/** Whether the context of a match, at words `[from, to)` of sentence `index`, cancels it. */
export type Canceller = (sentences: readonly Track[], index: number, from: number, to: number) => boolean;

/** Cancelling phrases that end where the match begins are looked for this many words back. */
const reachBack = 14;

/** Compiles `unless` patterns; lists that are alike share one canceller. */
export function createCancellers(
  slotNumber: (name: string) => number,
  parse: (owner: string, pattern: string) => Sequence[],
): (owner: string, patterns: readonly string[]) => Canceller {
  const known = new Map<string, Canceller>();
  const machineOf = (sequences: readonly Sequence[]): Machine<true> => {
    const builder = createBuilder<true>(slotNumber);
    for (const sequence of sequences) builder.add(sequence, true);
    return createMachine(builder.root);
  };
  return (owner, patterns) => {
    const key = patterns.join('\n');
    let canceller = known.get(key);
    if (canceller === undefined) {
      known.set(key, (canceller = compile(patterns, (pattern) => parse(owner, pattern), machineOf)));
    }
    return canceller;
  };
}

function compile(
  patterns: readonly string[],
  parse: (pattern: string) => Sequence[],
  machineOf: (sequences: readonly Sequence[]) => Machine<true>,
): Canceller {
  const lists = { before: [] as Sequence[], after: [] as Sequence[], within: [] as Sequence[], near: [] as Sequence[] };
  const around: { before: Machine<true>; after: Machine<true> }[] = [];
  for (const pattern of patterns) {
    const isNear = pattern.startsWith('~');
    for (const sequence of parse(isNear ? pattern.slice(1) : pattern)) {
      const main = sequence.findIndex(({ kind }) => kind === 'main');
      const before = sequence.slice(0, Math.max(0, main));
      const after = sequence.slice(main + 1);
      if (main < 0) lists[isNear ? 'near' : 'within'].push(sequence);
      else if (after.length === 0) lists.before.push(before);
      else if (before.length === 0) lists.after.push(after);
      else around.push({ before: machineOf([before]), after: machineOf([after]) });
    }
  }
  const machine = (list: readonly Sequence[]): Machine<true> | undefined =>
    list.length === 0 ? undefined : machineOf(list);
  const before = machine(lists.before);
  const after = machine(lists.after);
  const within = machine(lists.within);
  const near = machine(lists.near);
  return (sentences, index, from, to) => {
    const own = sentences[index] as Track;
    if (before !== undefined && endsAt(before, own, from)) return true;
    if (after !== undefined && beginsAt(after, own, to)) return true;
    if (within !== undefined && standsIn(within, own)) return true;
    if (
      near !== undefined &&
      [own, sentences[index - 1], sentences[index + 1]].some((each) => each !== undefined && standsIn(near, each))
    ) {
      return true;
    }
    return around.some((each) => endsAt(each.before, own, from) && beginsAt(each.after, own, to));
  };
}

const stop = (): boolean => true;

/** Whether one of the phrases begins at a word. */
function beginsAt(machine: Machine<true>, track: Track, at: number): boolean {
  return machine.run(track, at, stop);
}

/** Whether one of the phrases ends right before word `end`. */
function endsAt(machine: Machine<true>, track: Track, end: number): boolean {
  const endsThere = (_: true, matched: number): boolean => matched === end;
  const first = Math.max(track.from, end - reachBack);
  for (let at = end; at >= first; at--) if (machine.run(track, at, endsThere)) return true;
  return false;
}

/** What stands in a sentence is asked for each match in it, and found once: else a long sentence would cost its square. */
const answers = new WeakMap<Track, Map<Machine<true>, boolean>>();

function standsIn(machine: Machine<true>, track: Track): boolean {
  let known = answers.get(track);
  if (known === undefined) {
    known = new Map<Machine<true>, boolean>();
    answers.set(track, known);
  }
  let answer = known.get(machine);
  if (answer === undefined) {
    answer = false;
    for (let at = track.from; at <= track.to && !answer; at++) answer = beginsAt(machine, track, at);
    known.set(machine, answer);
  }
  return answer;
}
