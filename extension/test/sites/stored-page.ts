import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import type { ForeignPart } from '@makegood/dom';
import type { Conversation, Message, SendKey } from '../../src/sites/site.ts';

/** What a stored page has to yield; the JSON beside it. */
export interface Expectation {
  readonly about: string;
  readonly address: string;
  /** The stored page that this one differs from in a few places: each `[from, to]` is replaced once, where it stands first. */
  readonly variantOf?: string;
  readonly replace?: readonly (readonly [string, string])[];
  /** The stored page of the window that opened this one, with its address. */
  readonly opener?: { readonly page: string; readonly address: string };
  readonly composers: readonly ExpectedComposer[];
}

export interface ExpectedComposer {
  /** Selectors, with “>>” for the way into a frame's document or a shadow root. */
  readonly at: string;
  /** Null: cannot be told. */
  readonly note: boolean | null;
  readonly source: Conversation['source'];
  readonly messages: readonly Partial<Message>[];
  /** What of the draft was filled in for the agent, in its order. Left out: nothing. */
  readonly foreign?: readonly { readonly kind: ForeignPart['kind']; readonly text: string }[];
  readonly sends: readonly string[];
  readonly keys: readonly SendKey[];
}

export const pagesFolder = new URL('../../../fixtures/pages/', import.meta.url);

const names = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .toSorted();

export const storedSites = (): string[] => names(pagesFolder);

/** The cases of a site: pages that have expectations beside them. */
export const storedCases = (site: string): string[] =>
  names(new URL(`${site}/`, pagesFolder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));

export const readExpectation = (site: string, name: string): Expectation =>
  JSON.parse(readFileSync(new URL(`${site}/${name}.json`, pagesFolder), 'utf8')) as Expectation;

const readPage = (site: string, name: string): string =>
  readFileSync(fileURLToPath(new URL(`${site}/${name}.html`, pagesFolder)), 'utf8');

/** The page of a case: its own, or another with its differences. */
function pageOfCase(site: string, name: string): string {
  const { variantOf = name, replace = [] } = readExpectation(site, name);
  let html = readPage(site, variantOf);
  for (const [from, to] of replace) {
    const next = html.replace(from, () => to);
    if (next === html) throw new Error(`${site}/${variantOf}.html has no “${from}” for ${name}.json to replace.`);
    html = next;
  }
  return html;
}

/** What happy-dom leaves out: `frameElement`, and shadow roots that are declared in the markup. */
function completeTree(tree: ParentNode): void {
  for (const template of tree.querySelectorAll('template[shadowrootmode="open"]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content);
    template.remove();
    completeTree(root);
  }
  for (const frame of tree.querySelectorAll('iframe')) {
    const { contentWindow, contentDocument } = frame;
    if (contentWindow === null || contentDocument === null) {
      throw new Error(`A frame without a document: ${frame.outerHTML}`);
    }
    Object.defineProperty(contentWindow, 'frameElement', { value: frame });
    completeTree(contentDocument);
  }
}

async function openHtml(html: string, address: string): Promise<Window> {
  const window = new Window({ url: address });
  window.document.write(html);
  await window.happyDOM.waitUntilComplete();
  completeTree(window.document as unknown as Document);
  return window;
}

/** Opens a stored page as the browser would, at its address, with the window that opened it where there is one. */
export async function openStoredPage(site: string, name: string): Promise<Document> {
  const { address, opener } = readExpectation(site, name);
  const window = await openHtml(pageOfCase(site, name), address);
  if (opener !== undefined) {
    const opened = await openHtml(readPage(site, opener.page), opener.address);
    Object.defineProperty(window, 'opener', { value: opened });
  }
  return window.document as unknown as Document;
}

const insideOf = (element: Element): ParentNode =>
  element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument!;

/** Finds one element by its path: `iframe#editor >> body`. */
export function elementAt(page: Document, path: string): HTMLElement {
  let tree: ParentNode = page;
  let found: HTMLElement | null = null;
  for (const selector of path.split(' >> ')) {
    if (found !== null) tree = insideOf(found);
    found = tree.querySelector(selector);
    if (found === null) throw new Error(`Nothing matches “${selector}” of “${path}”.`);
  }
  return found!;
}

/** Every element of the page that can be typed into and is seen, in frames and shadow roots too. */
export function* editableElements(tree: ParentNode): Generator<HTMLElement> {
  for (const element of tree.querySelectorAll<HTMLElement>('*')) {
    const isEditable = element.matches(
      'textarea, input:not([type="hidden"]), [contenteditable]:not([contenteditable="false"])',
    );
    if (isEditable && element.checkVisibility()) yield element;
    if (element.shadowRoot !== null || element.matches('iframe')) yield* editableElements(insideOf(element));
  }
}
