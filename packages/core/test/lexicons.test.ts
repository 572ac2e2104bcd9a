import { describe, expect, test } from 'vitest';
import { customerLexicons } from '../src/lexicon/data/customer/index.ts';
import { replyLexicons } from '../src/lexicon/data/reply/index.ts';
import type { Entry, Lexicon } from '../src/lexicon/lexicon.ts';
import { createMatcher } from '../src/lexicon/matcher.ts';
import { read } from '../src/read/reading.ts';
import { readMarks } from '../src/rule/example.ts';

const sides = { customer: customerLexicons, reply: replyLexicons };

describe.each(Object.entries(sides))('lexicons of the %s side', (_, lexicons) => {
  const matcher = createMatcher(lexicons);
  const found = (text: string, entry: Entry): string[] => {
    const reading = read(text, matcher.isWord);
    return matcher
      .match(reading)
      .filter((cue) => cue.entry === entry)
      .map(({ span }) => text.slice(span.start, span.end));
  };

  test('every id is unique and kebab case', () => {
    const ids = lexicons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  describe.each(lexicons.map((lexicon): [string, Lexicon] => [lexicon.id, lexicon]))('%s', (__, lexicon) => {
    test.each(lexicon.entries.flatMap((entry) => entry.matches.map((sentence) => ({ sentence, entry }))))(
      'finds $sentence',
      ({ sentence, entry }) => {
        const { text, spans } = readMarks(sentence);
        expect(found(text, entry)).toEqual(
          expect.arrayContaining(spans.map(({ start, end }) => text.slice(start, end))),
        );
        expect(spans.length, 'an example marks its match in [[ ]]').toBeGreaterThan(0);
      },
    );

    test.each(lexicon.entries.flatMap((entry) => (entry.misses ?? []).map((sentence) => ({ sentence, entry }))))(
      'is silent on $sentence',
      ({ sentence, entry }) => {
        expect(found(sentence, entry)).toEqual([]);
      },
    );
  });
});
