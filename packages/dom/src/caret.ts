import { giveFocus, hasFocus, select, selectionOf } from './dom/selection.ts';
import { editingHost, isElement, isTextControl } from './dom/tree.ts';
import type { Field } from './field.ts';
import { readRichText } from './text/read-rich-text.ts';
import { caretAt, type Point } from './text/text-map.ts';

/** The caret of a field, kept in mind while the person is elsewhere on the page. */
export interface Caret {
  /** Gives the field the focus, with the caret or selection where the person left it; at the end where that place has gone. */
  readonly restore: () => void;
}

type Ends = readonly [Point, Point];

/**
 * Keeps the caret of a field in mind until the signal aborts. A page has one selection: whoever selects words elsewhere on it takes the
 * caret out of the draft, and a field that merely gets the focus back begins at its first word.
 */
export function keepCaret({ element }: Field, { signal }: { readonly signal: AbortSignal }): Caret {
  // A text field remembers by itself.
  if (isTextControl(element)) return { restore: () => giveFocus(element) };
  let last = endsIn(element);
  const look = (): void => {
    last = endsIn(element) ?? last;
  };
  element.ownerDocument.addEventListener('selectionchange', look, { signal });
  // The event above comes late, and not at all for a selection that is gone by then.
  element.addEventListener('focusout', look, { signal });
  return { restore: () => restore(element, endsIn(element) ?? last) };
}

/** Where the selection is, if it lies in the element. */
function endsIn(element: HTMLElement): Ends | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(element) ?? {};
  if (!anchorNode || !focusNode || !element.contains(anchorNode) || !element.contains(focusNode)) return undefined;
  return [
    { node: anchorNode, offset: anchorOffset ?? 0 },
    { node: focusNode, offset: focusOffset ?? 0 },
  ];
}

function restore(element: HTMLElement, last: Ends | undefined): void {
  const ends = last?.every((end) => isThere(element, end)) === true ? last : atEndOf(element);
  const [, { node }] = ends;
  const inside = isElement(node) ? node : node.parentElement;
  const host = (inside && editingHost(inside)) ?? element;
  if (!hasFocus(host)) giveFocus(host);
  select(host, ends);
}

const lengthOf = (node: Node): number => (isElement(node) ? node.childNodes.length : (node.nodeValue?.length ?? 0));

const isThere = (element: HTMLElement, { node, offset }: Point): boolean =>
  element.contains(node) && offset <= lengthOf(node);

function atEndOf(element: HTMLElement): Ends {
  const map = readRichText(element);
  const end = caretAt(map, map.text.length);
  return [end, end];
}
