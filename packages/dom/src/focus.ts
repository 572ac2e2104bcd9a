export interface FocusOptions {
  /** Opens closed shadow roots where the browser lets an extension do so; `host.shadowRoot` when left out. */
  readonly openRoot?: (host: Element) => ShadowRoot | null;
}

/** The element that has the focus, followed through shadow roots and frames of the same origin. */
export function focusedElement(document: Document, options: FocusOptions = {}): Element | undefined {
  const openRoot = options.openRoot ?? ((host: Element) => host.shadowRoot);
  let element = document.activeElement ?? undefined;
  while (element !== undefined) {
    const inner: Element | null | undefined = openRoot(element)?.activeElement ?? focusInFrame(element);
    if (inner === null || inner === undefined) return element;
    element = inner;
  }
  return undefined;
}

function focusInFrame(element: Element): Element | null | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument?.activeElement;
  } catch {
    // Another origin: its own content script sees to it.
    return undefined;
  }
}
