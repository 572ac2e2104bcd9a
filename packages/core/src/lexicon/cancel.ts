import type { AutomatonBuilder } from './automaton.ts';
import type { Node } from './graph.ts';
import { beginsAt, createMachines, standsIn, type Machine } from './machine.ts';
import type { Sequence } from './pattern.ts';
import { compileProgram } from './program.ts';
import type { Track } from './track.ts';

/** Whether the context of a match, at words `[from, to)` of sentence `index`, cancels it. */
export type Canceller = (sentences: readonly Track[], index: number, from: number, to: number) => boolean;

/** Cancelling phrases that end where the match begins are looked for this many words back. */
const reachBack = 14;

/** Gives the machine of a set of sequences, once all sets are known. */
type MachineOf = (sequences: readonly Sequence[]) => () => Machine<true>;

/** Compiles `unless` patterns; lists that are alike share one canceller, and all of them share one automaton. */
export function createCancellers(
  builder: AutomatonBuilder<true>,
  parse: (owner: string, pattern: string) => Sequence[],
): (owner: string, patterns: readonly string[]) => Canceller {
  const known = new Map<string, Canceller>();
  const roots: Node<true>[] = [];
  let machines: Machine<true>[] | undefined;
  const machineOf: MachineOf = (sequences) => {
    const root = builder.addRoot();
    const number = roots.push(root) - 1;
    for (const sequence of sequences) builder.add(root, sequence, true);
    return () => (machines ??= createMachines(compileProgram(builder, roots)))[number] as Machine<true>;
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

function compile(patterns: readonly string[], parse: (pattern: string) => Sequence[], machineOf: MachineOf): Canceller {
  const lists = { before: [] as Sequence[], after: [] as Sequence[], within: [] as Sequence[], near: [] as Sequence[] };
  const around: { before: () => Machine<true>; after: () => Machine<true> }[] = [];
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
  const machine = (list: readonly Sequence[]): (() => Machine<true>) | undefined =>
    list.length === 0 ? undefined : machineOf(list);
  const before = machine(lists.before);
  const after = machine(lists.after);
  const within = machine(lists.within);
  const near = machine(lists.near);
  return (sentences, index, from, to) => {
    const own = sentences[index] as Track;
    if (before !== undefined && endsAt(before(), own, from)) return true;
    if (after !== undefined && beginsAt(after(), own, to)) return true;
    if (within !== undefined && standsIn(within(), own)) return true;
    if (
      near !== undefined &&
      [own, sentences[index - 1], sentences[index + 1]].some((each) => each !== undefined && standsIn(near(), each))
    ) {
      return true;
    }
    return around.some((each) => endsAt(each.before(), own, from) && beginsAt(each.after(), own, to));
  };
}

/** Whether one of the phrases ends right before word `end`. */
function endsAt(machine: Machine<true>, track: Track, end: number): boolean {
  if (!machine.mayStandIn(track.signature)) return false;
  const endsThere = (_: true, matched: number): boolean => matched === end;
  const first = Math.max(track.from, end - reachBack);
  for (let at = end; at >= first; at--) {
    if (machine.mayBeginAt(track, at) && machine.run(track, at, endsThere)) return true;
  }
  return false;
}
