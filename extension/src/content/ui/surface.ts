import { framesAround } from '../frames.ts';
import { surfaceStyle } from './surface-style.ts';

/** A corner of the page that is ours: chip and panel live in it, closed to the page's scripts and styles. */
export interface Surface {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
}

/**
 * Puts the surface into the page, outside every editor, until the signal aborts.
 *
 * It is shown as a popover, because only the top layer lies above a page's own dialogs; and it goes into the modal dialog that holds
 * the field, because everything outside one is inert.
 */
export function createSurface(field: Element, signal: AbortSignal): Surface {
  const anchor = framesAround(field)[0] ?? field;
  const page = anchor.ownerDocument;
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, page);
  host.popover = 'manual';
  (modalAround(anchor) ?? page.documentElement).append(host);
  host.showPopover();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { root, host };
}

/** A constructed sheet, because a `style` element is subject to the page's content security policy in Firefox. */
function adoptStyle(root: ShadowRoot, page: Document): void {
  const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(surfaceStyle);
  // Firefox lets a content script add to the list of a page's root, not replace it.
  root.adoptedStyleSheets.push(sheet);
}

function modalAround(element: Element): Element | undefined {
  const dialog = element.closest('dialog:modal');
  if (dialog !== null) return dialog;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
}
