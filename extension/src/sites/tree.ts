/** A tree as the person sees it: shadow roots and the documents of frames hang under what holds them. */

const isDocument = (node: Node): node is Document => node.nodeType === node.DOCUMENT_NODE;
const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The element that shows this node's tree: a shadow host or a frame. Undefined at the top and where another origin holds the frame. */
function holderOf(root: Node): Element | undefined {
  if (isShadowRoot(root)) return root.host;
  if (isDocument(root)) return root.defaultView?.frameElement ?? undefined;
  return undefined;
}

/** What is around a node, from its parent outwards: elements, shadow roots and documents. */
export function* surroundings(node: Node): Generator<ParentNode & Node> {
  let current: Node | null = node;
  while (current !== null) {
    const parent: (ParentNode & Node) | null = current.parentNode ?? holderOf(current) ?? null;
    if (parent !== null) yield parent;
    current = parent;
  }
}

// By type and not by class: each frame has an `Element` of its own.
export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** `element.closest(selector)` that goes on through shadow roots and frames of the same origin. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  if (element.matches(selector)) return element;
  for (const around of surroundings(element)) {
    if (isElement(around) && around.matches(selector)) return around;
  }
  return undefined;
}

export function isWithin(element: Element, root: Element): boolean {
  if (element === root) return true;
  for (const around of surroundings(element)) if (around === root) return true;
  return false;
}

/** The document of the page that holds the element: the outermost one of the same origin. */
export function pageOf(element: Element): Document {
  let page = element.ownerDocument;
  for (const around of surroundings(element)) if (isDocument(around)) page = around;
  return page;
}

/** The match nearest to an element: around it, or in the closest tree around it that holds one. */
export function nearest(element: Element, selector: string): Element | undefined {
  for (const around of surroundings(element)) {
    if (isElement(around) && around.matches(selector)) return around;
    const inside = around.querySelector(selector);
    if (inside !== null) return inside;
  }
  return undefined;
}
