/** Windows of one origin: the outermost one sees to all fields in them, so that none is seen to twice. */

/** Whether the window is the outermost of those that may look into each other. */
export function isOutermost(view: Window): boolean {
  return view.parent === view || documentOf(view.parent) === undefined;
}

/** The frames that lead from the outermost window down to an element, outermost first. */
export function framesAround(element: Element): HTMLElement[] {
  const frames: HTMLElement[] = [];
  for (let frame = frameOf(element); frame !== undefined; frame = frameOf(frame)) frames.unshift(frame);
  return frames;
}

/** Whether an element is still shown in a page: its own document may have been thrown away with its frame. */
export function isInPage(element: Element): boolean {
  return [element, ...framesAround(element)].every(
    ({ isConnected, ownerDocument }) => isConnected && ownerDocument.defaultView !== null,
  );
}

/** The document of another window, or undefined where it is of another origin. */
export function documentOf(view: Window): Document | undefined {
  try {
    return view.document;
  } catch {
    // Another origin: nothing of it may be read, not even whether it has a document.
    return undefined;
  }
}

function frameOf(element: Element): HTMLElement | undefined {
  try {
    return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined) ?? undefined;
  } catch {
    // The frame is embedded in a page of another origin.
    return undefined;
  }
}
