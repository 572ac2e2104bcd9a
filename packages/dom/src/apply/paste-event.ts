/** What is pasted: a text, and where it matters how the text looks as markup. */
export interface Clip {
  readonly text: string;
  readonly markup?: string;
}

/**
 * The event by which a page hears of a paste, or undefined where the page could not read what is pasted: an editor that is handed nothing
 * deletes the words all the same.
 */
export function pasteEvent(view: Window & typeof globalThis, { text, markup }: Clip): ClipboardEvent | undefined {
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = new view.ClipboardEvent('paste', { ...init, clipboardData: new view.DataTransfer() });
  // Firefox puts a clipboard of its own in the place of the one that is handed over, so it is filled only now.
  const { clipboardData } = event;
  if (!clipboardData) return undefined;
  const page = pageSideOf(clipboardData);
  page.setData('text/plain', text);
  if (markup !== undefined) page.setData('text/html', markup);
  return clipboardData.getData('text/plain') === text ? event : undefined;
}

/**
 * An object as the page's own scripts see it.
 *
 * Firefox keeps data that an extension writes from the page, even in an event that is meant for it; what is written on this side belongs to
 * the page (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724). The page may have put code of its own there, so it is given nothing but
 * the text, which it gets anyway. Other browsers, and scripts of the page itself, know one side only.
 */
const pageSideOf = <T extends object>(object: T): T =>
  (object as T & { wrappedJSObject?: T }).wrappedJSObject ?? object;
