import { type TextControl, viewOf } from '../dom/tree.ts';
import { type Box, intersect, visibleBox } from '../dom/visible-box.ts';
import type { Span } from '../field.ts';
import { COPIED, mirrorRules } from './mirror-style.ts';

/** A copy of a text field's text that lies exactly over it, invisible, so that ranges reach its words. */
export interface Mirror {
  /** The closed shadow root that the copy is in. */
  readonly root: ShadowRoot;
  /** Copies text, style, place and scroll position anew. */
  update(): void;
  range(span: Span): Range;
  close(): void;
}

interface Parts {
  readonly control: TextControl;
  readonly host: HTMLElement;
  readonly sheet: HTMLElement;
  readonly text: Text;
}

/** Lays a mirror over a text field. It stands outside `body` and outside whatever the page sends. */
export function openMirror(control: TextControl): Mirror {
  const { ownerDocument: document } = control;
  const host = document.createElement('makegood-marks');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const rules = new (viewOf(control).CSSStyleSheet)();
  rules.replaceSync(mirrorRules);
  root.adoptedStyleSheets.push(rules);

  const sheet = document.createElement('div');
  const text = document.createTextNode('');
  const line = control.localName === 'input' ? sheet.appendChild(document.createElement('span')) : sheet;
  sheet.className = control.localName;
  line.append(text);
  root.append(sheet);
  layerOf(control).append(host);

  const parts: Parts = { control, host, sheet, text };
  update(parts);
  return {
    root,
    update: () => update(parts),
    range: ({ start, end }) => {
      const range = document.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return range;
    },
    close: () => host.remove(),
  };
}

/** A modal dialog and an open popover lie over everything else, so the mirror goes into the one that it is for. */
function layerOf(control: Element): Element {
  try {
    return control.closest('dialog:modal, :popover-open, :fullscreen') ?? control.ownerDocument.documentElement;
  } catch {
    // A browser that does not know these names shows no such layer either.
    return control.ownerDocument.documentElement;
  }
}

function update({ control, host, sheet, text }: Parts): void {
  if (text.data !== control.value) text.data = control.value;
  copyStyle(control, sheet);
  place(control, host, sheet);
}

function copyStyle(control: TextControl, sheet: HTMLElement): void {
  const computed = viewOf(control).getComputedStyle(control);
  for (const name of COPIED) sheet.style.setProperty(name, computed.getPropertyValue(name));
  const wraps = control.localName === 'textarea' && control.getAttribute('wrap') !== 'off';
  sheet.style.whiteSpace = wraps ? computed.whiteSpace : 'pre';
}

/** The field's padding box in the viewport, and how much larger than its own pixels it is shown. */
function paddingBox(control: TextControl): Box & { readonly scaleX: number; readonly scaleY: number } {
  const rect = control.getBoundingClientRect();
  const scaleX = control.offsetWidth === 0 ? 1 : rect.width / control.offsetWidth;
  const scaleY = control.offsetHeight === 0 ? 1 : rect.height / control.offsetHeight;
  const left = rect.left + control.clientLeft * scaleX;
  const top = rect.top + control.clientTop * scaleY;
  const right = left + control.clientWidth * scaleX;
  const bottom = top + control.clientHeight * scaleY;
  return { left, top, right, bottom, scaleX, scaleY };
}

function place(control: TextControl, host: HTMLElement, sheet: HTMLElement): void {
  const padding = paddingBox(control);
  const seen = intersect(padding, visibleBox(control));
  moveTo(host, seen);
  sheet.style.width = `${control.clientWidth}px`;
  if (control.localName === 'input') sheet.style.height = `${control.clientHeight}px`;
  const x = padding.left - seen.left;
  const y = padding.top - seen.top;
  sheet.style.transform =
    `translate(${x}px, ${y}px) scale(${padding.scaleX}, ${padding.scaleY}) ` +
    `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`;
}

/** Fixed means fixed to the viewport, except in a transformed ancestor: the difference shows once it is there. */
function moveTo(host: HTMLElement, { left, top, right, bottom }: Box): void {
  const set = (x: number, y: number) => {
    host.style.setProperty('--left', `${x}px`);
    host.style.setProperty('--top', `${y}px`);
  };
  host.style.setProperty('--width', `${Math.max(right - left, 0)}px`);
  host.style.setProperty('--height', `${Math.max(bottom - top, 0)}px`);
  set(left, top);
  const shown = host.getBoundingClientRect();
  if (shown.left !== left || shown.top !== top) set(2 * left - shown.left, 2 * top - shown.top);
}
