import { replaceValue } from '../apply/replace-value.ts';
import { type TextControl, viewOf } from '../dom/tree.ts';
import { intersect, isEmpty, visibleBox } from '../dom/visible-box.ts';
import type { Field, Span } from '../field.ts';
import { followBox } from '../marks/follow-box.ts';
import { openMirror } from '../marks/mirror.ts';
import { foreignLines } from '../text/foreign-lines.ts';
import { objectionTo } from './check-edit.ts';
import { type Surface, withSurface } from './surface.ts';

/** Opens a text field: its text is in no node, so a mirror beside it says where the words are. */
export function textControl(editor: string, control: TextControl): Field {
  let textLastRead = '';
  const field: Field = {
    editor,
    element: control,
    read: () => {
      textLastRead = control.value;
      return { text: textLastRead, foreign: foreignLines(textLastRead) };
    },
    rects: (span) => rectsOf(control, span),
    apply: async (edit, { signal } = {}) => {
      const text = control.value;
      const reason = objectionTo(edit, { textLastRead, text, kept: foreignLines(text) });
      if (reason !== undefined) return { ok: false, reason };
      if (signal?.aborted || control.readOnly || control.disabled) return { ok: false, reason: 'refused' };
      return replaceValue(control, edit, signal);
    },
    watch: (listener, { signal }) => watchValue(control, listener, signal),
  };
  return withSurface(
    field,
    surfaceFor(control, () => textLastRead),
  );
}

function surfaceFor(control: TextControl, textLastRead: () => string): Surface {
  let mirror: ReturnType<typeof openMirror> | undefined;
  return {
    textLastRead,
    textNow: () => control.value,
    show: (signal) => {
      const opened = openMirror(control);
      mirror = opened;
      followBox(control, () => opened.update(), signal);
      signal.addEventListener('abort', () => opened.close(), { once: true });
      return opened.root;
    },
    ranges: (spans) => {
      mirror?.update();
      return spans.map((span) => (mirror ? [mirror.range(span)] : []));
    },
  };
}

function rectsOf(control: TextControl, span: Span): DOMRect[] {
  const mirror = openMirror(control);
  const box = visibleBox(control);
  const rects = [...mirror.range(span).getClientRects()].filter((rect) => !isEmpty(intersect(rect, box)));
  mirror.close();
  return rects;
}

/** After these the value may be another. */
const OCCASIONS = ['input', 'change', 'keyup', 'focus', 'blur'];

/** In these, wherever on the page, scripts empty a field: the message was sent. */
const SENDINGS = ['click', 'keyup', 'submit', 'reset'];

function watchValue(control: TextControl, listener: () => void, signal: AbortSignal): void {
  let seen = control.value;
  const look = () => {
    if (signal.aborted || control.value === seen) return;
    seen = control.value;
    listener();
  };
  for (const occasion of OCCASIONS) control.addEventListener(occasion, look, { signal });
  const view = viewOf(control);
  // The page's own listener comes later, and it is that one that sets the value.
  const lookLater = () => view.setTimeout(look);
  for (const sending of SENDINGS) view.addEventListener(sending, lookLater, { capture: true, passive: true, signal });
}
