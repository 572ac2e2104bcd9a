/** A page in happy-dom: what has no layout and no real keys is tried in `e2e/editors` instead. */
import { Window } from 'happy-dom';

/** What happy-dom lacks of a range that does not move. */
function StaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}

/** Opens a page with this body. */
export function page(body: string): Document {
  const { document } = Object.assign(new Window({ url: 'https://desk.shop.example/' }), { StaticRange });
  document.write(`<!doctype html><html><body>${body}</body></html>`);
  return document as unknown as Document;
}

/** The element of a page that a selector finds. */
export const the = (document: Document, selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector)!;

/** An editable element that holds this. */
export const editable = (html: string): HTMLElement =>
  the(page(`<div contenteditable="true">${html}</div>`), '[contenteditable]');
