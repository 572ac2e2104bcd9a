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

const isEditable = (element: Element): boolean => (element as HTMLElement).isContentEditable;

/** The innermost element with the focus, through frames and shadow roots. */
export const focusNow = (page: Document): Element | undefined => focusedElement(page, { openRoot });

const whereFocusMoves = ['focusin', 'focus', 'blur'] as const;

/**
 * What a person does in a box that has the focus already. Some editors take the focus before they can be written in (CKEditor 4 does,
 * when it comes back from its source view), or hand it on to a frame that they make anew, and no event tells.
 */
const whereOneWorks = ['click', 'keyup'] as const;

/**
 * Calls `listener` with the innermost focused element whenever the focus moves, or that element can be written in only now, until the
 * signal aborts. It listens in the outermost window, and in frames that were loaded since or have had the focus.
 */
export function watchFocus(view: Window, listener: (element: Element) => void, signal: AbortSignal): void {
  let isPending = false;
  let last: { readonly element: Element; readonly isEditable: boolean } | undefined;
  const look = (): void => {
    isPending = false;
    const element = focusNow(view.document);
    if (element === undefined || signal.aborted) return;
    const inner = element.ownerDocument.defaultView;
    if (inner !== null && inner !== view) follow(inner);
    last = { element, isEditable: isEditable(element) };
    listener(element);
  };
  const lookWhereChanged = (): void => {
    const element = focusNow(view.document);
    if (element === undefined) return;
    if (element !== last?.element || isEditable(element) !== last.isEditable) look();
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
    for (const name of whereFocusMoves) target.addEventListener(name, lookSoon, { capture: true, signal });
    for (const name of whereOneWorks) target.addEventListener(name, lookWhereChanged, { capture: true, signal });
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
