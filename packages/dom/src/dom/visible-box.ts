import { parentThroughShadow, viewOf } from './tree.ts';

/** Edges in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;

/** The part of the viewport in which `element` and its content can be seen: cut by each ancestor that clips. */
export function visibleBox(element: Element): Box {
  const view = viewOf(element);
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  let box: Box = { left: 0, top: 0, right: clientWidth || view.innerWidth, bottom: clientHeight || view.innerHeight };
  for (let each: Element | undefined = element; each; each = parentThroughShadow(each)) {
    if (clips(each, view)) box = intersect(box, each.getBoundingClientRect());
  }
  return box;
}

function clips(element: Element, view: Window): boolean {
  // The overflow of these two is that of the viewport.
  if (element.localName === 'html' || element.localName === 'body') return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow !== 'visible' && overflow !== '');
}
