import { limits } from './limits.ts';

/** Quoted history and signatures as mail programs mark them: not what the author wrote now. */
const foreign = [
  'blockquote[type="cite"]',
  'div[type="cite"]',
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, [data-smartmail="gmail_signature"]',
  '.yahoo_quoted',
  '.protonmail_quote, .protonmail_signature_block',
  '.moz-cite-prefix, .moz-signature',
  '#appendonsend, #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #Signature, #_rc_sig',
].join(', ');

/** Never words. */
const unreadable =
  'script, style, template, noscript, svg, button, textarea, input, select, [hidden], [aria-hidden="true"]:not(img)';

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** An emoji that the product draws as a picture keeps its character in `alt`; other pictures say nothing here. */
const isEmoji = (text: string): boolean => /^\p{Extended_Pictographic}/u.test(text) && text.length <= 16;

/** Zero-width space, word joiner and byte-order mark; the joiner of emoji stays. */
const invisible = /[\u200B\u2060\uFEFF]/gu;

interface Walk {
  readonly skip: string;
  readonly parts: string[];
  length: number;
  nodes: number;
  readonly limit: number;
}

function isSkipped(element: Element, { skip }: Walk): boolean {
  if (element.matches(skip)) return true;
  // `display: contents` and elements outside a rendered page have no box to ask about.
  return element.tagName !== 'BODY' && !isVisible(element);
}

/** Whether the element is drawn, as far as styles tell. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function keepsLineBreaks(node: Text): boolean {
  const { parentElement: parent } = node;
  const view = node.ownerDocument.defaultView;
  return parent !== null && view !== null && view.getComputedStyle(parent).whiteSpace.startsWith('pre');
}

function add(walk: Walk, text: string): void {
  walk.parts.push(text);
  walk.length += text.length;
}

function walkText(node: Text, walk: Walk): void {
  const { data } = node;
  const keeps = data.includes('\n') && keepsLineBreaks(node);
  add(walk, data.replaceAll(invisible, '').replaceAll(keeps ? /[^\S\n]+/gu : /\s+/gu, ' '));
}

/** What is seen in an element: a frame's document, a shadow tree, or its children. */
function contentOf(element: Element): Iterable<Node> {
  if (element.tagName !== 'IFRAME') return (element.shadowRoot ?? element).childNodes;
  const body = (element as HTMLIFrameElement).contentDocument?.body;
  return body === undefined ? [] : [body];
}

function walkElement(element: Element, walk: Walk): void {
  if (isSkipped(element, walk)) return;
  if (element.tagName === 'BR') return add(walk, '\n');
  if (element.tagName === 'IMG') {
    const alt = element.getAttribute('alt') ?? '';
    return isEmoji(alt) ? add(walk, alt) : undefined;
  }
  const isBlock = blocks.has(element.tagName);
  if (isBlock) add(walk, '\n');
  for (const child of contentOf(element)) walkNode(child, walk);
  if (element.tagName === 'TD' || element.tagName === 'TH') add(walk, ' ');
  if (isBlock) add(walk, '\n');
}

function walkNode(node: Node, walk: Walk): void {
  walk.nodes += 1;
  if (walk.nodes > limits.nodes || walk.length > walk.limit) return;
  if (node.nodeType === node.TEXT_NODE) walkText(node as Text, walk);
  else if (node.nodeType === node.ELEMENT_NODE) walkElement(node as Element, walk);
}

const tidy = (text: string): string =>
  text
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();

/**
 * The words that are seen in an element: lines as they are drawn, without quoted history, signatures and whatever `skip` names.
 *
 * @param limit Reading stops after so many UTF-16 code units.
 */
export function readText(
  element: Element,
  options: { readonly skip?: string | undefined; readonly limit: number },
): string {
  const skip = [unreadable, foreign, options.skip].filter((part) => part !== undefined).join(', ');
  const walk: Walk = { skip, parts: [], length: 0, nodes: 0, limit: options.limit };
  walkNode(element, walk);
  return tidy(walk.parts.join('')).slice(0, options.limit);
}
