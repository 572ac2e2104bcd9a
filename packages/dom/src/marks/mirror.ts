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
  const layer = layerOf(control);
  if (host.parentNode !== layer) layer.append(host);
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

/** A box of a field in its own pixels, measured from the outer edge of its border. */
interface Inner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a field lays out its text, padding included. */
function innerBox(control: TextControl): Inner {
  // Without the scroll bar, on whichever side it is.
  if (control.localName === 'textarea') {
    return { x: control.clientLeft, y: control.clientTop, width: control.clientWidth, height: control.clientHeight };
  }
  // Firefox counts the padding of an input as border, so the border is asked for by its name.
  const computed = viewOf(control).getComputedStyle(control);
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) =>
    Number.parseFloat(computed.getPropertyValue(`border-${side}-width`)),
  ) as [number, number, number, number];
  const { offsetWidth, offsetHeight } = control;
  return { x: left, y: top, width: offsetWidth - left - right, height: offsetHeight - top - bottom };
}

function place(control: TextControl, host: HTMLElement, sheet: HTMLElement): void {
  const origin = originOf(host);
  const rect = control.getBoundingClientRect();
  // How much larger than its own pixels the field is shown, under a transformation or the page's zoom.
  const scaleX = rect.width / (control.offsetWidth || 1);
  const scaleY = rect.height / (control.offsetHeight || 1);
  const { x, y, width, height } = innerBox(control);
  const left = rect.left + x * scaleX;
  const top = rect.top + y * scaleY;
  const inner: Box = { left, top, right: left + width * scaleX, bottom: top + height * scaleY };
  const seen = intersect(inner, visibleBox(control));
  setBox(host, {
    left: seen.left - origin.left,
    top: seen.top - origin.top,
    right: seen.right - origin.left,
    bottom: seen.bottom - origin.top,
  });
  sheet.style.width = `${width}px`;
  if (control.localName === 'input') sheet.style.height = `${height}px`;
  sheet.style.transform =
    `translate(${left - seen.left}px, ${top - seen.top}px) scale(${scaleX}, ${scaleY}) ` +
    `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`;
}

const setBox = (host: HTMLElement, { left, top, right, bottom }: Box): void => {
  host.style.setProperty('--left', `${left}px`);
  host.style.setProperty('--top', `${top}px`);
  host.style.setProperty('--width', `${Math.max(right - left, 0)}px`);
  host.style.setProperty('--height', `${Math.max(bottom - top, 0)}px`);
};

/**
 * Where the host's own `0 0` lies in the viewport. Fixed means fixed to the viewport, except in a transformed ancestor.
 * Measured without an extent, since a dialog would grow scroll bars around a host that stands in its way.
 */
function originOf(host: HTMLElement): Pick<Box, 'left' | 'top'> {
  setBox(host, { left: 0, top: 0, right: 0, bottom: 0 });
  return host.getBoundingClientRect();
}
