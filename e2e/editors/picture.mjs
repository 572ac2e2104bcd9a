/** Where marks are painted, read off the screen: nothing that the package says about itself is believed. */
import { PNG } from 'pngjs';

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box in CSS pixels of the top page */

/** Holds everything still that blinks, in the page and in the editor's own document. */
export const stopBlinking = (page) =>
  page.evaluate(() => {
    for (const target of new Set([document, globalThis.editorPage.root().ownerDocument])) {
      const sheet = new target.defaultView.CSSStyleSheet();
      sheet.replaceSync('* { caret-color: transparent !important } .cm-cursorLayer { visibility: hidden !important }');
      target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
    }
  });

/** A picture of the editor and what is around it, as pixels, once nothing moves any more. */
export async function shoot(page) {
  let last = await shootOnce(page);
  for (let tries = 0; tries < 8; tries += 1) {
    const next = await shootOnce(page);
    if (next.data.equals(last.data)) return next;
    last = next;
  }
  return last;
}

async function shootOnce(page) {
  const clip = await page.evaluate(() => {
    const { left, top, width, height } = globalThis.editorBox();
    const margin = 12;
    return {
      x: Math.max(Math.floor(left) - margin, 0),
      y: Math.max(Math.floor(top) - margin, 0),
      width: Math.min(Math.ceil(width) + 2 * margin, innerWidth),
      height: Math.min(Math.ceil(height) + 2 * margin, innerHeight),
    };
  });
  const png = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  return { ...png, clip };
}

/** How far from grey a pixel is. Letters are grey to their edges, marks and selections are not. */
const colourfulness = ({ data }, at) => Math.max(...data.subarray(at, at + 3)) - Math.min(...data.subarray(at, at + 3));

const isOther = (one, other, at) =>
  [0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > 64) &&
  Math.max(colourfulness(one, at), colourfulness(other, at)) > 40;

/** The box around all coloured pixels in which two pictures of one place differ, or undefined where none does. */
export function differenceOf(one, other) {
  if (one.width !== other.width || one.height !== other.height) throw new Error('the editor changed its size');
  let box;
  for (let at = 0; at < one.data.length; at += 4) {
    if (!isOther(one, other, at)) continue;
    const x = one.clip.x + ((at / 4) % one.width);
    const y = one.clip.y + Math.floor(at / 4 / one.width);
    box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.bottom = y + 1;
  }
  return box;
}

/** The words of a text field as the browser paints them when they are selected. */
async function selectedBox(page, words) {
  const select = (start, end) =>
    page.evaluate(
      (from, to) => {
        const field = globalThis.editorPage.root();
        const { scrollTop, scrollLeft } = field;
        field.setSelectionRange(from, to);
        field.scrollTop = scrollTop;
        field.scrollLeft = scrollLeft;
      },
      start,
      end,
    );
  const start = await page.evaluate((wanted) => globalThis.editorPage.root().value.indexOf(wanted), words);
  await select(start, start + words.length);
  const selected = await shoot(page);
  await select(start, start);
  return differenceOf(selected, await shoot(page));
}

/** The words of rich text by a range that the page itself makes. */
const rangeBox = (page, words) => page.evaluate((wanted) => globalThis.wordsBox(wanted), words);

/** Where words stand on the screen. */
export async function wordsBox(page, words) {
  const isField = await page.evaluate(() => /^(?:textarea|input)$/u.test(globalThis.editorPage.root().localName));
  return isField ? selectedBox(page, words) : rangeBox(page, words);
}

/** Gives the page the two questions that the above asks. */
export const addRulers = (page) =>
  page.evaluate(() => {
    /** A box of the editor's document as the top page sees it. */
    const inTop = (rect, start) => {
      let { left, top } = rect;
      for (let view = start; view !== window; view = view.parent) {
        const frame = view.frameElement;
        const outer = frame.getBoundingClientRect();
        left += outer.left + frame.clientLeft;
        top += outer.top + frame.clientTop;
      }
      return { left, top, right: left + rect.width, bottom: top + rect.height, width: rect.width, height: rect.height };
    };
    const root = () => globalThis.editorPage.root();
    const view = () => root().ownerDocument.defaultView;
    globalThis.viewOffset = () => inTop({ left: 0, top: 0, width: 0, height: 0 }, view());
    globalThis.editorBox = () => inTop(root().getBoundingClientRect(), view());
    globalThis.wordsBox = (words) => {
      const walker = root().ownerDocument.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.replaceAll('\u00A0', ' ').indexOf(words);
        if (at === -1) continue;
        const range = root().ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return inTop(range.getBoundingClientRect(), view());
      }
      return undefined;
    };
  });

const show = ({ left, top, right, bottom }) => [left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ');

/**
 * What is wrong with marks painted in `painted` for words that stand in `words`, or undefined.
 * The ends of the line may lie 2 pixels off; so may its swing below the words.
 */
export function misplaced(painted, words) {
  if (painted === undefined) return 'nothing is painted';
  const isRight =
    Math.abs(painted.left - words.left) <= 2 &&
    Math.abs(painted.right - words.right) <= 2 &&
    painted.top >= words.top - 2 &&
    painted.bottom <= words.bottom + 2;
  return isRight ? undefined : `painted at ${show(painted)}, the words are at ${show(words)} (left top right bottom)`;
}
