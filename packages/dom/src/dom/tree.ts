/**
 * Questions about nodes of any realm.
 *
 * A content script, a frame and the page have their own `Element`, so nothing here asks `instanceof`.
 */

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const isTextControl = (element: Element): element is TextControl =>
  element.localName === 'textarea' || element.localName === 'input';

/** The window of a node's own document. A field without one has left its page: nothing can be read or drawn. */
export function viewOf(node: Node): Window & typeof globalThis {
  const view = node.ownerDocument?.defaultView;
  if (!view) throw new Error('The element is in no window: open the field again after the page has put it back.');
  return view;
}

/** The document or shadow root that a node is in. */
export const rootOf = (node: Node): Document | ShadowRoot => node.getRootNode() as Document | ShadowRoot;

/** The parent of an element; the host where a shadow root lies between them. */
export function parentThroughShadow(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

const inDesignMode = (element: Element): boolean => element.ownerDocument.designMode === 'on';

/** Whether people can type in this element. */
export const isEditable = (element: Element): element is HTMLElement =>
  isHtml(element) && (element.isContentEditable || inDesignMode(element));

/** The outermost element around `element` that people can type in without a break: what takes the focus. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (!isEditable(element)) return undefined;
  if (inDesignMode(element)) return element.ownerDocument.body;
  let host: HTMLElement = element;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  return host;
}
