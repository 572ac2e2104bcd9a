import type { Entry } from '../../src/lexicon/lexicon.ts';
import { parsePattern, type Element, type Sequence } from '../../src/lexicon/pattern.ts';
import type { Reading } from '../../src/read/reading.ts';

/** The pattern language told once more in the plainest way: try everything. What the engine finds is compared with it. */
export interface Plain {
  reading: Reading;
  slots: Readonly<Record<string, readonly string[]>>;
}

interface Stretch {
  from: number;
  to: number;
}

/** Where a match of the sequence that begins at `at` may end. */
function ends(plain: Plain, sentence: Stretch, sequence: Sequence, at: number, first: number): Set<number> {
  let reached = new Set([at]);
  for (const element of sequence) {
    reached = new Set([...reached].flatMap((place) => [...step(plain, sentence, element, place, first)]));
  }
  return reached;
}

function step(plain: Plain, sentence: Stretch, element: Element, at: number, first: number): Iterable<number> {
  const norm = at < sentence.to ? plain.reading.tokens[at]?.norm : undefined;
  const over = (holds: boolean): number[] => (holds ? [at + 1] : []);
  switch (element.kind) {
    case 'word':
      return over(norm === element.word);
    case 'prefix':
      return over(norm?.startsWith(element.prefix) === true);
    case 'gap': {
      const reached = [at];
      for (let i = at; i < at + element.max && i < sentence.to && plain.reading.tokens[i]?.norm !== '|'; i++) {
        reached.push(i + 1);
      }
      return reached;
    }
    case 'slot': {
      const phrases = (plain.slots[element.name] ?? []).flatMap((phrase) => parsePattern(phrase));
      return phrases.flatMap((phrase) => [...ends(plain, sentence, phrase, at, -1)]);
    }
    case 'group':
      return element.choices.flatMap((choice) => [...ends(plain, sentence, choice, at, first)]);
    case 'start':
      return at === first && at === sentence.from ? [at] : [];
    case 'end':
      return at === sentence.to ? [at] : [];
    case 'main':
      return [];
  }
}

function endsOfAll(plain: Plain, sentence: Stretch, pattern: Sequence[], at: number): number[] {
  return pattern.flatMap((sequence) => [...ends(plain, sentence, sequence, at, at)]);
}

function isCancelled(plain: Plain, sentence: Stretch, unless: readonly string[], from: number, to: number): boolean {
  const places = Array.from({ length: sentence.to - sentence.from + 1 }, (_, i) => sentence.from + i);
  return unless.some((written) => {
    if (written.endsWith(' <>')) {
      const before = parsePattern(written.slice(0, -3));
      return places.some(
        (at) => at >= from - 14 && at <= from && endsOfAll(plain, sentence, before, at).includes(from),
      );
    }
    if (written.startsWith('<> ')) return endsOfAll(plain, sentence, parsePattern(written.slice(3)), to).length > 0;
    return places.some((at) => endsOfAll(plain, sentence, parsePattern(written), at).length > 0);
  });
}

/** Every match as `entry:from-to`, the longest of each entry at each word. */
export function plainMatch(plain: Plain, entries: readonly Entry[]): string[] {
  const { sentences, tokens } = plain.reading;
  return sentences.flatMap((sentence) =>
    Array.from({ length: sentence.to - sentence.from }, (_, i) => sentence.from + i).flatMap((at) =>
      entries.flatMap(({ value, patterns, unless = [] }) => {
        const all = patterns.flatMap((pattern) => endsOfAll(plain, sentence, parsePattern(pattern), at));
        const to = Math.max(-1, ...all);
        const isFound = to > at && tokens[at]?.quoted === false && !isCancelled(plain, sentence, unless, at, to);
        return isFound ? [`${value}:${at}-${to}`] : [];
      }),
    ),
  );
}
