import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameMask } from '../src/privacy/names.ts';
import { detectors, redactLabel, redactText } from '../src/privacy/redact/index.ts';

/** Takes the [[brackets]] out: the text, and what stood in them. */
function unmarked(example: string): { text: string; passages: string[] } {
  const passages = [...example.matchAll(/\[\[(.+?)\]\]/gu)].map(([, passage = '']) => passage);
  return { text: example.replaceAll(/\[\[|\]\]/gu, ''), passages };
}

describe.each(detectors)('$id', (detector) => {
  it.each(detector.masked)('masks “%s”', (example) => {
    const { text, passages } = unmarked(example);
    expect([...detector.find(text)].map(({ start, end }) => text.slice(start, end))).toEqual(passages);
  });

  it.each(detector.kept)('leaves “%s”', (text) => {
    expect([...detector.find(text)]).toEqual([]);
  });

  it('takes linear time on hostile text', () => {
    for (const piece of ['a', '1', '1 ', 'a@', '1-', '.', 'a.', '(', '+1', 'a1']) {
      const text = piece.repeat(200_000 / piece.length);
      const started = performance.now();
      expect([...detector.find(text)].length).toBeLessThanOrEqual(text.length);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe('redaction', () => {
  it('puts a dot for every letter and digit, and leaves the rest', () => {
    expect(redactText('Dear Anna, write to a.b@example.com or call +44 20 7946 0958.')).toBe(
      'Dear Anna, write to •.•@•••••••.••• or call +•• •• •••• ••••.',
    );
  });

  it('keeps every offset where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(redactText(text)).toHaveLength(text.length);
      }),
    );
  });

  it('has nothing left to mask the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c0-9@. +()-]{0,60}$/u), (text) => {
        const once = redactText(text);
        expect(redactText(once)).toBe(once);
      }),
    );
  });

  it('leaves order numbers in a label, which would tell nothing without them', () => {
    expect(redactLabel('ORD-2026-00417')).toBe('ORD-2026-00417');
    expect(redactLabel('anna@example.com')).toBe('••••@•••••••.•••');
  });
});

describe('names', () => {
  const mask = createNameMask(['Anna Berg', 'jo.smith@example.com', 'Al']);

  it('masks known names where they stand as names', () => {
    expect(mask('Regards, Anna')).toBe('Regards, ••••');
    expect(mask('Smith’s answer, and Berg, too')).toBe('•••••’s answer, and ••••, too');
  });

  it('leaves words that only look like one, and names too short to be sure of', () => {
    expect(mask('an iceberg, a smith, Al, Annabel')).toBe('an iceberg, a smith, Al, Annabel');
  });
});
