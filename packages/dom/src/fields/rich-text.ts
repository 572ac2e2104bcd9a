import { replaceRichText } from '../apply/replace-rich-text.ts';
import type { Way } from '../apply/way.ts';
import { rootOf, viewOf } from '../dom/tree.ts';
import { intersect, isEmpty, visibleBox } from '../dom/visible-box.ts';
import type { Field } from '../field.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { rangesOf, type TextMap } from '../text/text-map.ts';
import { objectionTo } from './check-edit.ts';
import { type Surface, withSurface } from './surface.ts';

/** Opens an editable element: its text stands in nodes, so ranges reach every word. */
export function richText(editor: string, element: HTMLElement, ways: readonly Way[]): Field {
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
      return replaceRichText(now, edit, ways, signal);
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
