import { createBuilder, type Symbols } from './automaton.ts';
import type { Node } from './graph.ts';
import { createMachines, standsIn, type Machine } from './machine.ts';
import type { Element, Sequence } from './pattern.ts';
import { compileProgram } from './program.ts';
import type { Track } from './track.ts';

/** The machine to find entries with in a sentence. */
export type EntryMachine<T> = (track: Track) => Machine<T>;

/** Builds the machine of all entries. */
export interface EntryBuilder<T> {
  add: (sequence: Sequence, value: T) => void;
  compile: () => EntryMachine<T>;
}

/**
 * A pattern that begins with a gap may begin at every word, and would be followed from each. Such patterns are kept apart, and
 * run only in sentences where what comes behind the gap stands.
 */
export function createEntryBuilder<T>(symbols: Symbols): EntryBuilder<T> {
  const builder = createBuilder<T>(symbols);
  const usual = builder.addRoot();
  const all: Node<T> = builder.addRoot();
  all.jumps = [usual];
  const rests = createBuilder<true>(symbols);
  const rest = rests.addRoot();
  return {
    add: (sequence, value) => {
      const gap = leadingGap(sequence);
      builder.add(gap < 0 ? usual : all, sequence, value);
      if (gap >= 0) rests.add(rest, sequence.slice(gap + 1), true);
    },
    compile: () => {
      const [without, withGaps] = createMachines(compileProgram(builder, [usual, all])) as [Machine<T>, Machine<T>];
      const [behindGap] = createMachines(compileProgram(rests, [rest])) as [Machine<true>];
      return (track) => (standsIn(behindGap, track) ? withGaps : without);
    },
  };
}

/** Where the gap stands that a sequence may begin with, or -1. */
function leadingGap(sequence: Sequence): number {
  const first = sequence.findIndex((element) => !isOptional(element));
  return sequence[first]?.kind === 'gap' ? first : -1;
}

const isOptional = (element: Element): boolean =>
  element.kind === 'group' && element.choices.some((choice) => choice.every(isOptional));
