/** The pages of the matrix, and how to serve them. */
import { serve } from '../lib/serve.mjs';
import { buildPages, pageNames } from './build.mjs';

/** Pages that are shown in more than one way; all others only plainly. */
const VARIANTS = {
  tinymce: { tinymce: '', 'tinymce inline': '?inline' },
  froala: { froala: '', 'froala iframe': '?iframe' },
  shadow: {
    'shadow open': '',
    'shadow closed': '?mode=closed',
    'shadow open textarea': '?field=textarea',
    'shadow closed textarea': '?mode=closed&field=textarea',
  },
  frames: {
    'frames textarea': '?page=/textarea/&depth=2',
    'frames quill': '?page=/quill/&depth=2',
    'frames tinymce': '?page=/tinymce/&depth=1',
  },
};

/** Pages that are shown under a policy as well. */
const UNDER_POLICY = {
  'strict CSP contenteditable': '/contenteditable/?csp=strict',
  'strict CSP textarea': '/textarea/?csp=strict',
  'strict CSP lexical': '/lexical/?csp=strict',
  'trusted types contenteditable': '/contenteditable/?csp=trusted-types',
  'trusted types prosemirror': '/prosemirror/?csp=trusted-types',
  'trusted types textarea': '/textarea/?csp=trusted-types',
};

function variantsOf(name) {
  const variants = VARIANTS[name] ?? { [name]: '' };
  return Object.entries(variants).map(([title, query]) => ({ title, path: `/${name}/${query}` }));
}

/** Every page of the matrix: `{ title, path }`. */
export function editorPages() {
  const policies = Object.entries(UNDER_POLICY).map(([title, path]) => ({ title, path }));
  return [...pageNames().flatMap(variantsOf), ...policies];
}

/** Builds the pages and serves them on loopback: `{ url, port, close }`. */
export async function serveEditors(port = 0) {
  return serve(await buildPages(), port);
}

/** Opens a page of the matrix and gives its editor the focus. */
export async function openEditor(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  await page.goto(url);
  await page.waitForSelector('html[data-editor-ready]', { timeout: 20_000 });
  await page.bringToFront();
  await page.evaluate(() => globalThis.editorPage.focus());
  // Some take it in a later frame; keys pressed before go nowhere.
  await page.waitForFunction(() => {
    const root = globalThis.editorPage.root();
    return root.contains(root.getRootNode().activeElement);
  });
  return page;
}
