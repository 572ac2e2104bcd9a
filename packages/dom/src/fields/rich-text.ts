import { replaceRichText } from '../apply/replace-rich-text.ts';
import type { Way } from '../apply/way.ts';
import { rootOf, viewOf } from '../dom/tree.ts';
import { intersect, isEmpty, visibleBox } from '../dom/visible-box.ts';
import type { Field } from '../field.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { rangesOf, type TextMap } from '../text/text-map.ts';
import { objectionTo } from './check-edit.ts';
import { type Surface, withSurface } from './surface.ts';

/** In which ways an editor takes a line, and in which several lines. */
export interface Ladders {
  readonly ways: readonly Way[];
  readonly waysForLines: readonly Way[];
}

/** Opens an editable element: its text stands in nodes, so ranges reach every word. */
export function richText(editor: string, element: HTMLElement, ladders: Ladders): Field {
  let textLastRead = '';
  const map = (): TextMap => readRichText(element);
  const surface: Surface = {
    textLastRead: () => textLastRead,
    textNow: () => map().text,
    show: () => rootOf(element),
    ranges: (spans) => {
      const now = map();
      return spans.map((span) => rangesOf(now, span));
    },
  };
  const field: Field = {
    editor,
    element,
    read: () => {
      const { text, foreign } = map();
      textLastRead = text;
      return { text, foreign };
    },
    rects: (span) => visibleRects(element, rangesOf(map(), span)),
    apply: async (edit, { signal } = {}) => {
      const now = map();
      const kept = [...now.foreign, ...now.locked];
      const reason = objectionTo(edit, { textLastRead, text: now.text, kept });
      if (reason !== undefined) return { ok: false, reason };
      if (signal?.aborted) return { ok: false, reason: 'refused' };
      const ladder = edit.text.includes('\n') ? ladders.waysForLines : ladders.ways;
      return replaceRichText(now, edit, ladder, signal);
    },
    watch: (listener, { signal }) => watchContent(element, listener, signal),
  };
  return withSurface(field, surface);
}

/** The rectangles that can be seen at least in part. */
export function visibleRects(element: Element, ranges: readonly Range[]): DOMRect[] {
  const box = visibleBox(element);
  return ranges.flatMap((range) => [...range.getClientRects()]).filter((rect) => !isEmpty(intersect(rect, box)));
}

function watchContent(element: HTMLElement, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new (viewOf(element).MutationObserver)(listener);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
