import { createRequire } from 'node:module';
import type { convert as Convert } from 'html-to-text';

// Loaded with the first HTML: most inputs have none, and the command line should start at once.
interface Library {
  readonly convert: typeof Convert;
}
let library: Library | undefined;
const load = (): Library => (library ??= createRequire(import.meta.url)('html-to-text') as Library);

// Mail programs nest tables some dozen deep. The converter takes a level of its stack for each, and ever longer to read them.
const deepestNesting = 100;
const longestInput = 1024 * 1024;
const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'area', 'base', 'wbr', 'source']);

/** The text of HTML as a mail program would show it: no addresses of links, no images, quotations marked with “>”. */
export function htmlToText(html: string): string {
  return load().convert(isTooDeep(html) ? withoutTags(html) : html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
    limits: { maxInputLength: longestInput },
  });
}

/** Tells nesting that nobody means; tags that are opened and never closed count as well. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/giu)) {
    if (voidTags.has(name.toLowerCase())) continue;
    depth += slash === '/' ? -1 : 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}

/** The words alone, a line for every block. */
function withoutTags(html: string): string {
  return html.replaceAll(/<\/?(?:p|div|li|tr|h\d|blockquote)\b[^<>]*>/giu, '<br>').replaceAll(/<(?!br>)[^<>]*>/gu, '');
}
