/** What marks look like, and when they are let go. Where they are painted is looked at in `e2e/editors`. */
import { describe, expect, it } from 'vitest';
import { createMarks, type Field } from '../src/index.ts';
import { lineStyles, markKinds } from '../src/marks/line-styles.ts';
import { highlightRules } from '../src/marks/style-sheet.ts';

/** Relative luminance as in WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the line of a mark', () => {
  it.each(markKinds)('for %s can be seen on white and on the dark theme of a page', (kind) => {
    const { colour } = lineStyles[kind];
    for (const background of ['#ffffff', '#f5f5f5', '#1e1e1e', '#121212']) {
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has another shape for each kind, so that colour alone says nothing', () => {
    expect(new Set(markKinds.map((kind) => lineStyles[kind].line)).size).toBe(markKinds.length);
  });

  it('has a system colour for each kind where the person forces colours, and is not printed', () => {
    expect(highlightRules).toContain('@media (forced-colors: active)');
    expect(highlightRules).toContain('@media print');
    for (const kind of markKinds) expect(highlightRules).toContain(lineStyles[kind].forcedColour);
  });
});

describe('marks', () => {
  it('are refused on anything that openField did not return', () => {
    const field = { editor: 'mine' } as Field;
    expect(() => createMarks(field, { signal: new AbortController().signal })).toThrow(
      'Marks can only be drawn on a field that openField returned.',
    );
  });
});
