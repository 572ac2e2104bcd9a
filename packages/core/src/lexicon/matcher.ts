import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokenize.ts';
import type { Span } from '../types.ts';
import { createAlphabet, gap, signatureOf, type Alphabet, type SlotReading, type WordClass } from './alphabet.ts';
import { createBuilder } from './automaton.ts';
import { createCancellers, type Canceller } from './cancel.ts';
import { builtInSlots, type Slots } from './data/slots.ts';
import { createEntryBuilder, type EntryMachine } from './entry-machine.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { createMachines, type Machine } from './machine.ts';
import { parsePattern, type Sequence } from './pattern.ts';
import { compileProgram, signatureOfNodes, type Program } from './program.ts';
import { createSearch, listsFrom, nodesOf, type Search } from './reach.ts';
import type { SlotHit, Track } from './track.ts';

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
  /** Its place among all entries. */
  number: number;
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
  const symbolOfSlot = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) {
      throw new SyntaxError(`there is no slot “{${name}}”; known: ${[...numbers.keys()].join(', ')}`);
    }
    return number;
  };
  const alphabet = createAlphabet(numbers.size, (symbols, isBreak) => readSlots(slotProgram, search, symbols, isBreak));
  const symbols = { ...alphabet, symbolOfSlot };
  const parse = (owner: string, pattern: string): Sequence[] => named(owner, () => parsePattern(pattern));

  const slotBuilder = createBuilder<number>(symbols);
  const slotRoot = slotBuilder.addRoot();
  for (const [name, phrases] of Object.entries(slots)) {
    for (const sequence of phrases.flatMap((phrase) => parse(`{${name}}`, phrase))) {
      named(`{${name}}`, () => slotBuilder.add(slotRoot, sequence, symbolOfSlot(name)));
    }
  }
  const slotProgram: Program<number> = compileProgram(slotBuilder, [slotRoot]);
  const search = createSearch(slotProgram);

  const builder = createEntryBuilder<Payload>(symbols);
  const cancellers = createCancellers(createBuilder<true>(symbols), parse);
  let count = 0;
  for (const { id, entries, unless = [] } of lexicons) {
    for (const entry of entries) {
      const patterns = [...(entry.unless ?? []), ...unless];
      const canceller = patterns.length === 0 ? undefined : named(id, () => cancellers(id, patterns));
      const payload: Payload = { number: count++, lexicon: id, entry, canceller };
      for (const sequence of entry.patterns.flatMap((pattern) => parse(id, pattern))) {
        named(id, () => builder.add(sequence, payload));
      }
    }
  }
  const machines = { slots: createMachines(slotProgram)[0] as Machine<number>, entries: builder.compile(), count };
  return { isWord: alphabet.isWord, match: (reading) => matchAll(reading, alphabet, machines) };
}

function named<T>(owner: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof SyntaxError && cause.message.startsWith('lexicon “')) throw cause;
    throw new SyntaxError(`lexicon “${owner}”: ${(cause as Error).message}`, { cause });
  }
}

/** One step in the slots' own automaton. */
function readSlots(
  program: Program<number>,
  search: Search,
  symbols: readonly number[],
  isBreak: boolean,
): SlotReading {
  const { first, second } = signatureOf(symbols);
  const letter = isBreak
    ? { symbols, isBreak, first, second }
    : { symbols, isBreak, first: first | gap.first, second: second | gap.second };
  const [root] = program.roots;
  const reached = (from: readonly number[] = []): readonly number[] =>
    nodesOf(program, search, listsFrom(program, search, from, letter));
  const filled = [...new Set(reached(root?.inside).flatMap((node) => program.found[node] ?? []))];
  return { filled, opens: signatureOfNodes(program, reached(root?.atStart)).first !== 0 };
}

interface Machines {
  slots: Machine<number>;
  entries: EntryMachine<Payload>;
  /** Number of entries. */
  count: number;
}

function matchAll(reading: Reading, alphabet: Alphabet, { slots, entries, count }: Machines): Cue[] {
  const { tokens } = reading;
  const tracks = tracksOf(reading, alphabet, slots);
  // One collector for all words: the inner loop makes no garbage.
  const ends = new Int32Array(count);
  const found: Payload[] = [];
  let start = 0;
  const note = (payload: Payload, end: number): void => {
    if (end === start) return;
    if (ends[payload.number] === 0) found.push(payload);
    // Ends come in the order of the text: the longest match is the last.
    ends[payload.number] = end;
  };
  const cues: Cue[] = [];
  for (const [sentence, track] of tracks.entries()) {
    const machine = entries(track);
    for (start = track.from; start < track.to; start++) {
      const token = tokens[start] as Token;
      if (token.quoted) continue;
      machine.run(track, start, note);
      if (found.length === 0) continue;
      for (const { number, lexicon, entry, canceller } of found) {
        const to = ends[number] as number;
        ends[number] = 0;
        if (canceller?.(tracks, sentence, start, to) === true) continue;
        const span = { start: token.start, end: (tokens[to - 1] as Token).end };
        cues.push({ lexicon, value: entry.value, weight: entry.weight ?? 1, entry, from: start, to, sentence, span });
      }
      found.length = 0;
    }
  }
  return cues;
}

/** The sentences as the machines see them, with the slot phrases in them. */
function tracksOf({ tokens, sentences }: Reading, { classOf }: Alphabet, slots: Machine<number>): Track[] {
  const words: WordClass[] = [];
  const slotsAt: (SlotHit[] | undefined)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    words.push(classOf((tokens[at] as Token).norm));
    slotsAt.push(undefined);
  }
  let start = 0;
  const note = (slot: number, end: number): void => {
    if (end > start + 1) (slotsAt[start] ??= []).push({ slot, length: end - start });
  };
  return sentences.map(({ from, to }) => {
    const track = { words, from, to, slotsAt, signature: signatureOf([]), answers: new Map() };
    let [first, second] = [0, 0];
    for (start = from; start < to; start++) {
      const word = words[start] as WordClass;
      if (word.opensSlot) slots.run(track, start, note);
      first |= word.first;
      second |= word.second;
      const hits = slotsAt[start];
      if (hits === undefined) continue;
      const own = signatureOf(hits.map(({ slot }) => slot));
      first |= own.first;
      second |= own.second;
    }
    track.signature = { first, second };
    return track;
  });
}
