/** Makes a part of a page, or gives back the one made before where nothing that it shows has changed. */
export type Part = <E extends Element>(name: string, shows: unknown, make: () => E) => E;

/**
 * Keeps the parts of a page between two renderings. A part that stays the same element keeps the focus, and a click that began on it
 * ends on it.
 */
export function createParts(): Part {
  const kept = new Map<string, { readonly signature: string; readonly element: Element }>();
  return (name, shows, make) => {
    const signature = JSON.stringify(shows);
    const before = kept.get(name);
    if (before?.signature === signature) return before.element as ReturnType<typeof make>;
    const element = make();
    kept.set(name, { signature, element });
    return element;
  };
}

/** Makes these the children of an element, moving and removing no more than needed. */
export function showChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  }
}

/**
 * Renders. Where the element with the focus has gone, what has its key now gets the focus; where nothing has, `fallback` does, since
 * the focus would else be lost to the keyboard.
 */
export function keepFocus(parent: Element, render: () => void, fallback?: () => void): void {
  const focused = document.activeElement as HTMLElement | null;
  const key = focused?.dataset['key'];
  render();
  if (key === undefined || focused?.isConnected === true) return;
  const successor = parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (successor === null) fallback?.();
  else successor.focus({ preventScroll: true });
}
