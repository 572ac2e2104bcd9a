/** What is tried: every page of the matrix, and plain fields under hard conditions. */
import { editorPages } from './index.mjs';

/** The adapter that has to open each page; where it is not named, that of the page's own name. */
const ADAPTERS = {
  'froala iframe': 'froala',
  'frames quill': 'quill',
  'frames textarea': 'textarea',
  'frames tinymce': 'tinymce',
  mail: 'contenteditable',
  'plaintext-only': 'contenteditable',
  'react-textarea': 'textarea',
  'shadow closed': 'contenteditable',
  'shadow closed textarea': 'textarea',
  'shadow open': 'contenteditable',
  'shadow open textarea': 'textarea',
  squire: 'contenteditable',
  'strict CSP contenteditable': 'contenteditable',
  'strict CSP lexical': 'lexical',
  'strict CSP textarea': 'textarea',
  'tinymce inline': 'tinymce',
  'trusted types contenteditable': 'contenteditable',
  'trusted types prosemirror': 'prosemirror',
  'trusted types textarea': 'textarea',
};

const style = (declarations) => (page) =>
  page.evaluate((added) => Object.assign(globalThis.editorPage.root().style, added), declarations);

/** Done to a field after its marks are drawn: they have to come along. */
const DISTURBANCES = {
  'textarea scaled': ['/textarea/', style({ transform: 'scale(1.3)', transformOrigin: '0 0' })],
  'textarea zoomed': ['/textarea/', style({ zoom: '1.25' })],
  'textarea right to left': ['/textarea/', style({ direction: 'rtl' })],
  'textarea in another font': ['/textarea/', style({ font: '20px/2 monospace', letterSpacing: '0.5px' })],
  'textarea narrowed': ['/textarea/', style({ width: '420px', padding: '2px 18px' })],
  'textarea pushed down': [
    '/textarea/',
    (page) => page.evaluate(() => document.querySelector('#before').append(' More words. '.repeat(40))),
  ],
  'textarea page scrolled': [
    '/textarea/',
    (page) =>
      page.evaluate(() => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 40);
      }),
  ],
  'input scrolled': ['/input/', style({ width: '300px' })],
  'contenteditable right to left': ['/contenteditable/', style({ direction: 'rtl' })],
  'contenteditable zoomed': ['/contenteditable/', style({ zoom: '1.25' })],
};

/** A modal dialog lies over all that the page holds, and a transformed one moves what is fixed in it. */
const inDialog = (page) =>
  page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.transform = 'translateX(7px)';
    document.body.append(dialog);
    dialog.append(globalThis.editorPage.root());
    dialog.showModal();
    globalThis.editorPage.focus();
  });

function disturbed() {
  return Object.entries(DISTURBANCES).map(([title, [path, disturb]]) => ({
    title,
    path,
    editor: path.split('/')[1],
    disturb,
  }));
}

/** Everything to try: `{ title, path, editor, arrange, disturb }`. */
export function scenarios() {
  const pages = editorPages().map(({ title, path }) => ({
    title,
    path,
    editor: ADAPTERS[title] ?? title.split(' ')[0],
  }));
  const dialog = { title: 'textarea in a dialog', path: '/textarea/', editor: 'textarea', arrange: inDialog };
  return [...pages, dialog, ...disturbed()];
}
