import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokenize.ts';
import type { Span } from '../types.ts';
import { closure, createAlphabet, createBuilder, successors, type Node, type WordClass } from './automaton.ts';
import { createCancellers, type Canceller } from './cancel.ts';
import { builtInSlots, type Slots } from './data/slots.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { createMachine, type Machine, type SlotHit, type Track } from './machine.ts';
import { parsePattern, type Sequence } from './pattern.ts';

/** One match of a lexicon entry, its cancelling context already applied. */
export interface Cue {
  lexicon: string;
  value: string;
  weight: number;
  entry: Entry;
  /** Token range in the reading. */
  from: number;
  to: number;
  sentence: number;
  /** Offsets into the text that was read. */
  span: Span;
}

/** The patterns of a set of lexicons, compiled into one automaton. */
export interface Matcher {
  match: (reading: Reading) => Cue[];
  /** Whether a word stands in any pattern; used to undo drawn-out letters. */
  isWord: (word: string) => boolean;
}

interface Payload {
  lexicon: string;
  entry: Entry;
  canceller: Canceller | undefined;
}

/**
 * Compiles lexicons for matching.
 * @throws SyntaxError naming lexicon and pattern, when a pattern is not well formed or names an unknown slot
 */
export function createMatcher(lexicons: readonly Lexicon[], slots: Slots = builtInSlots): Matcher {
  const numbers = new Map(Object.keys(slots).map((name, number) => [name, number]));
  const slotNumber = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) {
      throw new SyntaxError(`there is no slot “{${name}}”; known: ${[...numbers.keys()].join(', ')}`);
    }
    return number;
  };
  const slotBuilder = createBuilder<number>(slotNumber);
  const alphabet = createAlphabet((word) => slotsFilledBy(slotBuilder.root, word));
  const parse = (owner: string, pattern: string): Sequence[] => {
    const sequences = named(owner, () => parsePattern(pattern));
    for (const sequence of sequences) learnAll(sequence, alphabet.learn);
    return sequences;
  };
  for (const [name, phrases] of Object.entries(slots)) {
    for (const sequence of phrases.flatMap((phrase) => parse(`{${name}}`, phrase))) {
      slotBuilder.add(sequence, slotNumber(name));
    }
  }

  const builder = createBuilder<Payload>(slotNumber);
  const cancellers = createCancellers(slotNumber, parse);
  for (const { id, entries, unless = [] } of lexicons) {
    for (const entry of entries) {
      const patterns = [...(entry.unless ?? []), ...unless];
      const canceller = patterns.length === 0 ? undefined : named(id, () => cancellers(id, patterns));
      const payload: Payload = { lexicon: id, entry, canceller };
      for (const sequence of entry.patterns.flatMap((pattern) => parse(id, pattern))) {
        named(id, () => builder.add(sequence, payload));
      }
    }
  }
  const slotMachine = createMachine(slotBuilder.root);
  const machine = createMachine(builder.root);
  return { isWord: alphabet.isWord, match: (reading) => matchAll(reading, alphabet.classOf, slotMachine, machine) };
}

function named<T>(owner: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new SyntaxError(`lexicon “${owner}”: ${(cause as Error).message}`, { cause });
  }
}

function learnAll(sequence: Sequence, learn: (sequence: Sequence) => void): void {
  learn(sequence);
  for (const element of sequence) {
    if (element.kind === 'group') for (const choice of element.choices) learnAll(choice, learn);
  }
}

/** The slots that a word fills alone: one step in the slots' own automaton. */
function slotsFilledBy(root: Node<number>, word: WordClass): number[] {
  const at = { start: false, end: false };
  return [...new Set(closure(successors(closure([root], at), word), at).flatMap(({ found = [] }) => found))];
}

function matchAll(
  reading: Reading,
  classOf: (norm: string) => WordClass,
  slotMachine: Machine<number>,
  machine: Machine<Payload>,
): Cue[] {
  const { tokens, sentences } = reading;
  // Plain loops: these run over every word, and the iterating forms cost several times as much.
  const classes: WordClass[] = [];
  const ids = new Int32Array(tokens.length);
  const slotsAt: (SlotHit[] | undefined)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = classOf((tokens[i] as Token).norm);
    classes.push(word);
    ids[i] = word.id;
    slotsAt.push(undefined);
  }
  const tracks = sentences.map(({ from, to }): Track => ({ classes, ids, from, to, slotsAt }));
  // One collector for all words: the inner loop makes no garbage.
  let start = 0;
  const noteSlot = (slot: number, end: number): void => {
    if (end > start + 1) (slotsAt[start] ??= []).push({ slot, length: end - start });
  };
  const longest = new Map<Payload, number>();
  const noteMatch = (payload: Payload, end: number): void => {
    if (end > start) longest.set(payload, end);
  };
  for (const track of tracks) {
    for (start = track.from; start < track.to; start++) slotMachine.run(track, start, noteSlot);
  }
  const cues: Cue[] = [];
  for (const [index, track] of tracks.entries()) {
    for (start = track.from; start < track.to; start++) {
      const { quoted, start: offset } = tokens[start] as Token;
      if (quoted) continue;
      machine.run(track, start, noteMatch);
      if (longest.size === 0) continue;
      for (const [{ lexicon, entry, canceller }, end] of longest) {
        if (canceller?.(tracks, index, start, end) === true) continue;
        const span = { start: offset, end: (tokens[end - 1] as Token).end };
        cues.push({
          lexicon,
          value: entry.value,
          weight: entry.weight ?? 1,
          entry,
          from: start,
          to: end,
          sentence: index,
          span,
        });
      }
      longest.clear();
    }
  }
  return cues;
}
