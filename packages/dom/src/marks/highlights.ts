import type { MarkKind } from '../field.ts';
import { lineStyles, markKinds } from './line-styles.ts';

/** The name of a highlight. The registry belongs to the whole page, hence the prefix. */
export const highlightName = (kind: MarkKind): string => `makegood-${kind}`;

type View = Window & typeof globalThis;

/** Whether the browser can paint ranges without changing the page: Chrome 105, Firefox 140, Safari 17.2. */
export const canHighlight = (view: View): boolean => 'highlights' in view.CSS && 'Highlight' in view;

/** The highlight of a kind in this window, shared by every field in it. */
function highlightOf(view: View, kind: MarkKind): Highlight {
  const { highlights } = view.CSS;
  const known = highlights.get(highlightName(kind));
  if (known) return known;
  const made = new view.Highlight();
  made.priority = lineStyles[kind].priority;
  highlights.set(highlightName(kind), made);
  return made;
}

/** Paints ranges. Returns what takes them away again, and the empty highlights with them. */
export function paint(view: View, painted: readonly { kind: MarkKind; ranges: readonly Range[] }[]): () => void {
  if (!canHighlight(view)) return () => undefined;
  for (const { kind, ranges } of painted) for (const range of ranges) highlightOf(view, kind).add(range);
  return () => {
    for (const { kind, ranges } of painted) {
      const highlight = view.CSS.highlights.get(highlightName(kind));
      for (const range of ranges) highlight?.delete(range);
    }
    for (const kind of markKinds) {
      if (view.CSS.highlights.get(highlightName(kind))?.size === 0) view.CSS.highlights.delete(highlightName(kind));
    }
  };
}
