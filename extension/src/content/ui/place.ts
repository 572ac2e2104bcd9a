import { framesAround } from '../frames.ts';

/** A rectangle in CSS pixels of the outermost window's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a field that can be seen, or undefined when it is scrolled away or hidden. */
export function visibleBox(field: Element): Box | undefined {
  let box: Box = field.getBoundingClientRect();
  let inner: Element = field;
  for (const frame of [...framesAround(field)].reverse()) {
    box = intersection(clipped(box, inner), viewport(inner));
    const { left, top } = frame.getBoundingClientRect();
    const shift = { left: left + frame.clientLeft, top: top + frame.clientTop };
    box = { left: box.left + shift.left, right: box.right + shift.left, top: box.top + shift.top, bottom: box.bottom + shift.top };
    inner = frame;
  }
  box = intersection(clipped(box, inner), viewport(inner));
  return box.right - box.left < smallest || box.bottom - box.top < smallest ? undefined : box;
}

/** Less than this, in pixels, is no field that somebody writes in. */
const smallest = 12;

function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function viewport(element: Element): Box {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const view = element.ownerDocument.defaultView;
  return { left: 0, top: 0, right: clientWidth || (view?.innerWidth ?? 0), bottom: Math.max(clientHeight, view?.innerHeight ?? 0) };
}

/** Cut off by whatever scrolls around the element. */
function clipped(box: Box, element: Element): Box {
  let cut = box;
  for (let around = parentOf(element); around !== undefined; around = parentOf(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const isPage = around === around.ownerDocument.body || around === around.ownerDocument.documentElement;
    if (!isPage && (overflowX !== 'visible' || overflowY !== 'visible')) cut = intersection(cut, around.getBoundingClientRect());
  }
  return cut;
}

function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot !== null) return element.assignedSlot;
  return element.parentElement ?? hostOf(element.getRootNode());
}

// Elements of a frame are no instances of this window's classes, so their kind is told by what they have.
const hostOf = (root: Node): Element | undefined => ('host' in root ? (root.host as Element) : undefined);

/** Size of the chip, in pixels; its style sheet says the same. */
export const chipSize = { width: 44, height: 24 } as const;

/** Where the chip goes: into the field's lower corner, or astride the upper edge of a field too low to share. */
export function chipPlace(box: Box, direction: 'ltr' | 'rtl'): { left: number; top: number } {
  const inside = box.bottom - box.top >= 64;
  const left = direction === 'rtl' ? box.left + 8 : box.right - chipSize.width - 8;
  const top = inside ? box.bottom - chipSize.height - 8 : box.top - chipSize.height + 6;
  return { left: Math.max(0, left), top: Math.max(0, top) };
}

/** Where the panel goes: beside, above or below the field where there is room, else over it, and never out of the window. */
export function panelPlace(
  chip: { left: number; top: number },
  field: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const gap = 8;
  const fits = (room: number, need: number): boolean => room >= need + 2 * gap;
  const within = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
  const byChip = {
    left: within(chip.left + chipSize.width - size.width, window.width - size.width),
    top: within(chip.top - size.height - gap, window.height - size.height),
  };
  if (fits(window.width - field.right, size.width)) return { left: field.right + gap, top: byChip.top + chipSize.height + gap };
  if (fits(field.left, size.width)) return { left: field.left - size.width - gap, top: byChip.top + chipSize.height + gap };
  if (fits(field.top, size.height)) return { left: byChip.left, top: field.top - size.height - gap };
  if (fits(window.height - field.bottom, size.height)) return { left: byChip.left, top: field.bottom + gap };
  return byChip;
}
