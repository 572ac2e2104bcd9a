import type { Point } from '../text/text-map.ts';
import { rootOf, viewOf } from './tree.ts';

/** The selection of the tree that an element is in: Chromium keeps one for each shadow root, Firefox one for all. */
export function selectionOf(element: Element): Selection | null {
  const root = rootOf(element) as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Puts the selection on what lies between two places in an element. */
export function select(element: Element, [start, end]: readonly [Point, Point]): void {
  selectionOf(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

export const hasFocus = (element: Element): boolean =>
  element.ownerDocument.hasFocus() && rootOf(element).activeElement === element;

/** Gives an element the focus, and its window, and leaves the page scrolled as it is. */
export function giveFocus(element: HTMLElement): void {
  viewOf(element).focus();
  element.focus({ preventScroll: true });
}
