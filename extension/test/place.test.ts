import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipPlace, panelPlace } from '../src/content/ui/place.ts';

const window = { width: 1200, height: 800 };
const size = { width: 372, height: 420 };
const place = (field: { left: number; top: number; right: number; bottom: number }) =>
  panelPlace(chipPlace(field, 'ltr'), field, size, window);

describe('the chip', () => {
  it('sits in the lower corner, at the side where lines end', () => {
    const field = { left: 100, top: 100, right: 700, bottom: 300 };
    expect(chipPlace(field, 'ltr')).toEqual({ left: 648, top: 268 });
    expect(chipPlace(field, 'rtl')).toEqual({ left: 108, top: 268 });
  });

  it('leaves a low box to its one line, and sits on its upper edge', () => {
    expect(chipPlace({ left: 0, top: 700, right: 700, bottom: 736 }, 'ltr').top).toBe(682);
  });
});

describe('the panel', () => {
  it('stands beside the field where there is room', () => {
    expect(place({ left: 40, top: 100, right: 700, bottom: 300 }).left).toBe(708);
    expect(place({ left: 500, top: 100, right: 1190, bottom: 300 }).left).toBe(120);
  });

  it('stands below or above, lower if need be, so that the draft can be read', () => {
    expect(place({ left: 40, top: 60, right: 1160, bottom: 300 })).toMatchObject({ top: 308, height: 420 });
    expect(place({ left: 40, top: 60, right: 1160, bottom: 480 })).toMatchObject({ top: 488, height: 304 });
    expect(place({ left: 40, top: 500, right: 1160, bottom: 780 })).toMatchObject({ top: 72, height: 420 });
  });

  it('leaves the first line to be read where it has to stand over the field', () => {
    const small = { width: 620, height: 400 };
    const field = { left: 24, top: 71, right: 596, bottom: 257 };
    const { top, height } = panelPlace(chipPlace(field, 'ltr'), field, size, small);
    expect(top).toBeGreaterThanOrEqual(field.top + 40);
    expect(top + height).toBeLessThanOrEqual(small.height);
  });

  it('never leaves a window that can hold it', () => {
    const edge = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(edge, edge, edge, edge, (a, b, c, d) => {
        const field = { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
        const { left, top, height } = place(field);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + size.width).toBeLessThanOrEqual(window.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
