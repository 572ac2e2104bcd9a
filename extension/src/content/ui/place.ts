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
  for (const frame of framesAround(field).toReversed()) {
    box = intersection(clipped(box, inner), viewport(inner));
    const { left, top } = frame.getBoundingClientRect();
    const shift = { left: left + frame.clientLeft, top: top + frame.clientTop };
    box = {
      left: box.left + shift.left,
      right: box.right + shift.left,
      top: box.top + shift.top,
      bottom: box.bottom + shift.top,
    };
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
  return {
    left: 0,
    top: 0,
    right: clientWidth || (view?.innerWidth ?? 0),
    bottom: Math.max(clientHeight, view?.innerHeight ?? 0),
  };
}

/** Cut off by whatever scrolls around the element. */
function clipped(box: Box, element: Element): Box {
  let cut = box;
  for (let around = parentOf(element); around !== undefined; around = parentOf(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const isPage = around === around.ownerDocument.body || around === around.ownerDocument.documentElement;
    const cuts = !isPage && (overflowX !== 'visible' || overflowY !== 'visible');
    if (cuts) cut = intersection(cut, around.getBoundingClientRect());
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

/** Where the panel goes, and how high it may be there. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/** A panel lower than this, in pixels, shows too little to be worth its clean place beside the draft. */
const lowest = 260;

/** What a panel over the field leaves free at its top, in pixels: a line of the draft at least. */
const firstLine = 40;

/** Beside, below or above the field, where there is room, so that the words that it speaks of can be seen; else over it. */
export function panelPlace(chip: { left: number; top: number }, field: Box, size: Size, window: Size): PanelPlace {
  const { width } = size;
  const full = Math.min(size.height, window.height - 2 * gap);
  const low = Math.min(full, lowest);
  const byChip = within(chip.left + chipSize.width - width, window.width - width);
  const beside = within(chip.top + chipSize.height - full, window.height - full);
  const below = window.height - field.bottom - 2 * gap;
  const above = field.top - 2 * gap;

  if (window.width - field.right >= width + 2 * gap) return { left: field.right + gap, top: beside, height: full };
  if (field.left >= width + 2 * gap) return { left: field.left - width - gap, top: beside, height: full };
  if (below >= low && (below >= full || below >= above)) {
    return { left: byChip, top: field.bottom + gap, height: Math.min(full, below) };
  }
  if (above >= low) {
    const height = Math.min(full, above);
    return { left: byChip, top: field.top - height - gap, height };
  }
  const over = Math.min(full, Math.max(low, field.bottom - field.top - firstLine));
  const top = Math.max(chip.top - over - gap, field.top + firstLine);
  return { left: byChip, top: within(top, window.height - over), height: over };
}

const within = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
