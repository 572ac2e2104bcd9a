import { describe, expect, test } from 'vitest';
import { isHintOnly, isInline, levels } from '../src/findings/levels.ts';
import { check } from '../src/index.ts';
import { acts } from '../src/learned/acts/act.ts';
import { thresholdOf } from '../src/learned/acts/thresholds.ts';
import { createNamedFeatures } from '../src/learned/named-features.ts';
import { createNumberedFeatures } from '../src/learned/numbered-features.ts';
import { createVocabulary } from '../src/learned/vocabulary.ts';
import { packedModels } from '../src/learned/weights.generated.ts';
import type { Features } from '../src/learned/features.ts';

const entry = { value: 'dump', patterns: [], matches: [], misses: [] };
const fill = (features: Features): void => {
  features.sentence(['sorry', 'for', 'the', 'delay']);
  features.sentence(['sorry', 'again']);
  features.cue({ entry, lexicon: 'dumps', value: 'dump' }, 'here');
  features.cue({ entry, lexicon: 'dumps', value: 'dump' }, 'here');
  features.cue({ entry, lexicon: 'dumps', value: 'dump' }, 'after');
  features.fact('m:first', 1);
  features.fact('m:unheard-of', 1);
};

describe('features', () => {
  const known = ['sorry', '^_sorry', 'for_the', 'delay_$', 'c:dumps:dump', 'nc:dumps:dump', 'm:first', 'never', 'a_b'];

  test('numbers tell of a text what names tell of it', () => {
    const named = createNamedFeatures();
    fill(named);
    const numbered = createNumberedFeatures(createVocabulary(known));
    fill(numbered);
    const seen = new Map<string, number>();
    numbered.each((id, value) => seen.set(known[id] as string, value));
    const expected = [...named.named()].filter(([name]) => known.includes(name));
    expect(seen).toEqual(new Map(expected));
    expect(seen.size).toBe(7);
  });

  test('a collector that was cleared knows nothing of the text before', () => {
    const features = createNumberedFeatures(createVocabulary(known));
    fill(features);
    features.clear();
    features.sentence(['never']);
    const ids: number[] = [];
    features.each((id) => ids.push(id));
    expect(ids.map((id) => known[id])).toEqual(['never']);
  });
});

describe('the act models', () => {
  test('there is one for each act, and for nothing else', () => {
    expect(Object.keys(packedModels.sentence.models)).toEqual(acts);
  });

  test('the rules are let stand more easily than a model adds', () => {
    for (const act of acts) expect(thresholdOf(act).keep).toBeLessThan(thresholdOf(act).add);
  });

  test('no feature tells the sex of a person', () => {
    const words = new Set(Object.values(packedModels).flatMap(({ names }) => names.split(/[ _]/u)));
    expect(['he', 'she', 'him', 'her', 'his', 'hers', 'mrs', 'ms'].filter((word) => words.has(word))).toEqual([]);
  });
});

describe('confidence', () => {
  const furious = 'I have been waiting for three weeks, nobody answers and I am furious! This is the third time.';
  const judge = (text: string): ReturnType<typeof check>['findings'] =>
    check({
      channel: 'email',
      context: [{ role: 'customer', text }],
      reply: 'Your parcel is at the depot. Please call the carrier.',
    }).findings;

  test('is a share of one, in hundredths', () => {
    for (const { confidence } of judge(furious)) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
  });

  test('is greater where the feeling is plain than where it is faint', () => {
    const of = (text: string): number => judge(text).find(({ ruleId }) => ruleId === 'missed-emotion')?.confidence ?? 0;
    expect(of(furious)).toBeGreaterThan(0.9);
    expect(of('I was wondering a little where my parcel is, it is still not here.')).toBeLessThan(of(furious));
  });

  test('a finding is marked in the text when it is certain, and one without levels when it has words', () => {
    expect(isInline('missed-emotion', 0.99, false)).toBe(true);
    expect(isInline('missed-emotion', 0.5, false)).toBe(false);
    expect(isInline('no-buy-in', 1, false)).toBe(false);
    expect(isInline('a-rule-of-our-own', 1, true)).toBe(true);
  });

  test('an unsure finding is a hint, and no hint of that kind is marked in the text', () => {
    for (const [id, { warning, alone, inline }] of Object.entries(levels)) {
      expect(inline).toBeGreaterThan(alone);
      expect(alone).toBeGreaterThanOrEqual(warning);
      expect(isHintOnly(id, warning)).toBe(false);
      if (warning > 0) expect(isHintOnly(id, warning - 0.01)).toBe(true);
    }
  });
});
