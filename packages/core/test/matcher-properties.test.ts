import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../src/lexicon/lexicon.ts';
import { createMatcher } from '../src/lexicon/matcher.ts';
import { read } from '../src/read/reading.ts';
import { plainMatch } from './support/plain-match.ts';

const slots = { team: ['bee', 'sea dee', 'sea dee eff'], all: ['apple', 'apple bee', 'gee bee'] };
const words = ['apple', 'appleton', 'bee', 'sea', 'dee', 'eff', 'gee', 'other'] as const;

const item = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom('appl*', '{team}', '{all}', '..1', '..2', '..3', ':') },
);
const phrase = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(' '));
const group = fc
  .tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([choices, optional]) => `(${choices.join('|')})${optional ? '?' : ''}`);
const elements = fc
  .array(fc.oneof({ weight: 2, arbitrary: phrase }, { weight: 1, arbitrary: group }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
const pattern = fc.oneof(
  { weight: 6, arbitrary: elements },
  { weight: 1, arbitrary: elements.map((each) => `^ ${each}`) },
  { weight: 1, arbitrary: elements.map((each) => `${each} $`) },
);
const unless = fc.oneof(
  pattern.map((each) => `${each} <>`),
  pattern.map((each) => `<> ${each}`),
  pattern,
);
const entries = fc
  .array(fc.tuple(fc.array(pattern, { minLength: 1, maxLength: 4 }), fc.array(unless, { maxLength: 2 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map(([patterns, cancel], i): Entry => ({ value: `${i}`, patterns, unless: cancel, matches: [] })));
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, fc.constantFrom('.', ';', '"', ',')), {
    maxLength: 24,
  })
  .map((parts) => parts.join(' '));

describe('the matcher', { timeout: 60_000 }, () => {
  test('finds just what a search finds that tries everything', () => {
    fc.assert(
      fc.property(entries, fc.array(text, { minLength: 1, maxLength: 3 }), (all, texts) => {
        const matcher = createMatcher([{ id: 'own', summary: '', entries: all }], slots);
        // The second time, what was remembered of the first counts.
        for (const each of [...texts, ...texts]) {
          const reading = read(each, matcher.isWord);
          const found = matcher.match(reading).map(({ value, from, to }) => `${value}:${from}-${to}`);
          expect(found.toSorted()).toEqual(plainMatch({ reading, slots }, all).toSorted());
        }
      }),
      { numRuns: 1000 },
    );
  });
});
