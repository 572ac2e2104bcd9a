import { describe, expect, test } from 'vitest';
import { createAlphabet, signatureOf } from '../src/lexicon/alphabet.ts';
import { createBuilder } from '../src/lexicon/automaton.ts';
import { createMachines, type Machine } from '../src/lexicon/machine.ts';
import { parsePattern } from '../src/lexicon/pattern.ts';
import { compileProgram, type Program } from '../src/lexicon/program.ts';
import type { Track } from '../src/lexicon/track.ts';

describe('a machine whose memory is full', () => {
  // Each pair of words leads to a state of its own: 60 times 60 are more than the machine remembers.
  const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
  const alphabet = createAlphabet(0, () => ({ filled: [], opens: false }));
  const builder = createBuilder<string>({ ...alphabet, symbolOfSlot: () => 0 });
  const root = builder.addRoot();
  for (const first of words) {
    for (const second of words) builder.add(root, parsePattern(`${first} ${second}`)[0] ?? [], `${first} ${second}`);
  }
  builder.add(root, parsePattern('^ w1 ..2 (w2|w3 w4)? w5 $')[0] ?? [], 'long');
  const program: Program<string> = compileProgram(builder, [root]);
  const machine = (limit?: number): Machine<string> => createMachines(program, limit)[0] as Machine<string>;
  const track = (text: readonly string[]): Track => ({
    words: text.map(alphabet.classOf),
    from: 0,
    to: text.length,
    slotsAt: [],
    signature: signatureOf([]),
    answers: new Map(),
  });
  const found = (on: Track, by: Machine<string>): string[] => {
    const all: string[] = [];
    for (let at = 0; at < on.to; at++) by.run(on, at, (value, end) => void all.push(`${at}-${end} ${value}`));
    return all;
  };

  test('forgets its states and finds the same as before', () => {
    const small = machine(1000);
    const probe = track(['w1', 'w7', 'w3', 'w4', 'w5']);
    const before = found(probe, small);
    expect(before).toEqual(['0-2 w1 w7', '0-5 long', '1-3 w7 w3', '2-4 w3 w4', '3-5 w4 w5']);
    for (const word of words) {
      expect(found(track(words.flatMap((other) => [word, other])), small)).toHaveLength(119);
    }
    expect(found(probe, small)).toEqual(before);
    expect(found(probe, machine())).toEqual(before);
  });
});
