import { viewOf } from '../dom/tree.ts';
import { highlightName } from './highlights.ts';
import { lineStyles, markKinds } from './line-styles.ts';

const rule = (style: 'colour' | 'forcedColour'): string =>
  markKinds
    .map((kind) => {
      const { line, thickness, offset, [style]: colour } = lineStyles[kind];
      return `::highlight(${highlightName(kind)}) { text-decoration: underline ${line} ${thickness}px ${colour}; text-underline-offset: ${offset}px; text-decoration-skip-ink: none; }`;
    })
    .join('\n');

/**
 * The rules that draw the lines. Where colours are forced, Chromium paints highlights in the colours of a selection
 * whatever these say; the shape of the line stays.
 */
export const highlightRules: string = `
${rule('colour')}
@media (forced-colors: active) {
${rule('forcedColour')}
}
@media print {
${markKinds.map((kind) => `::highlight(${highlightName(kind)}) { text-decoration: none; }`).join('\n')}
}`;

const users = new WeakMap<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; count: number }>();

/**
 * Lets a tree paint marks, until `release` is called as often as this was.
 *
 * A constructed sheet is no part of the markup: no policy of the page forbids it, and nothing that the page
 * serialises contains it. Firefox paints the highlights of a shadow tree only by a sheet of that tree.
 */
export function adoptRules(tree: Document | ShadowRoot, rules: string = highlightRules): () => void {
  const known = users.get(tree);
  if (known) known.count += 1;
  else users.set(tree, { sheet: adopt(tree, rules), count: 1 });
  return () => release(tree);
}

function adopt(tree: Document | ShadowRoot, rules: string): CSSStyleSheet {
  const view = tree.nodeType === 9 ? ((tree as Document).defaultView as Window & typeof globalThis) : viewOf(tree);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  // Added in place: Firefox does not take another array from a content script.
  tree.adoptedStyleSheets.push(sheet);
  return sheet;
}

function release(tree: Document | ShadowRoot): void {
  const user = users.get(tree);
  if (!user) return;
  user.count -= 1;
  if (user.count > 0) return;
  users.delete(tree);
  const index = [...tree.adoptedStyleSheets].indexOf(user.sheet);
  if (index !== -1) tree.adoptedStyleSheets.splice(index, 1);
}
