import { focusedElement } from '@makegood/dom';
import { documentOf } from './frames.ts';

interface WithClosedRoots {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Firefox has it on the element, Chrome in an interface of its own, which takes HTML elements only. */
function openRoot(host: Element): ShadowRoot | null {
  const inFirefox = (host as WithClosedRoots).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  if (host.namespaceURI === xhtml && typeof chrome !== 'undefined' && chrome.dom !== undefined) {
    return chrome.dom.openOrClosedShadowRoot(host);
  }
  return host.shadowRoot;
}

/** The innermost element with the focus, through frames and shadow roots. */
export const focusNow = (page: Document): Element | undefined => focusedElement(page, { openRoot });

/**
 * Calls `listener` with the innermost focused element whenever the focus moves, until the signal aborts. It listens in the outermost
 * window, and in frames that were loaded since or have had the focus.
 */
export function watchFocus(view: Window, listener: (element: Element) => void, signal: AbortSignal): void {
  let isPending = false;
  const look = (): void => {
    isPending = false;
    const element = focusNow(view.document);
    if (element === undefined || signal.aborted) return;
    const inner = element.ownerDocument.defaultView;
    if (inner !== null && inner !== view) follow(inner);
    listener(element);
  };
  // The focus has moved only when the event is over; `blur` of the window tells that it went into a frame.
  const lookSoon = (): void => {
    if (!isPending) setTimeout(look, 0);
    isPending = true;
  };
  // Where a frame is drawn anew, the page's window has no focus to lose, so that no event tells when one clicks into the new one.
  const meetFrame = ({ target }: Event): void => {
    const inner = (target as Partial<HTMLIFrameElement>).contentWindow;
    if (inner !== undefined && inner !== null) follow(inner);
  };
  const listen = (target: Window): void => {
    // Of the loading of its elements a document hears, its window never.
    target.document.addEventListener('load', meetFrame, { capture: true, signal });
    for (const name of ['focusin', 'focus', 'blur'] as const) {
      target.addEventListener(name, lookSoon, { capture: true, signal });
    }
  };
  const followed = new WeakSet<Document>();
  const follow = (inner: Window): void => {
    const page = documentOf(inner);
    if (page === undefined) return;
    listen(inner);
    if (followed.has(page)) return;
    followed.add(page);
    // An editor that writes its frame anew (document.open) drops every listener in it.
    const observer = new MutationObserver(() => {
      listen(inner);
      lookSoon();
    });
    observer.observe(page, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  };
  listen(view);
  lookSoon();
}
