import { isHtml, viewOf } from '../dom/tree.ts';

/** How an element lays out its text. */
export interface Rendering {
  readonly isHidden: boolean;
  readonly isBlock: boolean;
  readonly white: 'collapse' | 'keep' | 'keep-lines';
}

/** What is no text of the person's although it stands in the editor's tree. */
const NOT_TEXT = [
  'script,style,noscript,template,textarea,select,input,button,svg,math,object,video,audio,canvas,iframe',
  '[data-slate-placeholder]',
  '[data-mce-bogus="all"]', // TinyMCE drops it from what is sent
  '.mce-offscreen-selection',
  '.ck-widget__type-around,.ck-placeholder-text',
  '.cke_hidden_sel',
  '.ce-toolbar,.ce-inline-toolbar,.ce-settings', // Editor.js
  '.ql-ui',
  '.fr-marker,.fr-placeholder',
].join(',');

const KEEPS = new Set(['pre', 'pre-wrap', 'break-spaces', 'preserve', 'preserve nowrap', 'preserve wrap']);
const KEEPS_LINES = new Set(['pre-line', 'preserve-breaks']);

const isInline = (display: string): boolean => display === '' || /^(?:inline|contents|ruby|none)/u.test(display);

function whiteOf(whiteSpace: string): Rendering['white'] {
  if (KEEPS.has(whiteSpace)) return 'keep';
  return KEEPS_LINES.has(whiteSpace) ? 'keep-lines' : 'collapse';
}

/** Reads the layout of an element from its computed style. */
export function renderingOf(element: Element): Rendering {
  const { display, whiteSpace } = viewOf(element).getComputedStyle(element);
  return {
    isHidden: display === 'none' || !isHtml(element) || element.matches(NOT_TEXT),
    isBlock: !isInline(display),
    white: whiteOf(whiteSpace),
  };
}
