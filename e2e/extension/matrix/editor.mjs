/** One editor of the matrix as its page shows it to the test: its own document, its markup, the marks in its window. */
import { until } from '../../lib/index.mjs';
import { marksAre } from '../harness.mjs';

/** The words under marks in the window that the editor lives in. */
const marksIn = (page) =>
  page.evaluate(() => {
    const { highlights } = globalThis.editorPage.root().ownerDocument.defaultView.CSS;
    const words = (name) =>
      [...(highlights.get(`makegood-${name}`) ?? [])]
        .map((range) => String(range).replaceAll('\u00A0', ' '))
        .toSorted((a, b) => a.localeCompare(b));
    return { error: words('error'), warning: words('warning'), hint: words('hint') };
  });

/** What the extension put into the editor's window and the page, if anything is still there. */
const leftIn = (page) =>
  page.evaluate(() => {
    const root = globalThis.editorPage.root();
    const trees = new Set([document, root.ownerDocument, root.getRootNode()]);
    const view = root.ownerDocument.defaultView;
    const isOurs = (sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('makegood'));
    const found = [...view.CSS.highlights.keys()].filter((name) => name.startsWith('makegood'));
    for (const tree of trees) {
      if ([...tree.adoptedStyleSheets].some(isOurs)) found.push('a style sheet');
      if (tree.querySelector('makegood-marks, [popover="manual"]') !== null) found.push('an element');
    }
    return found;
  });

/** @param {import('puppeteer-core').Page} page with the editor ready in it */
export function editorOf(page) {
  return {
    text: () => page.evaluate(() => globalThis.editorPage.text()),
    html: () => page.evaluate(() => globalThis.editorPage.root().innerHTML),
    /** What would leave the page. */
    sent: () => page.evaluate(async () => String(await globalThis.editorPage.sent())),
    marksAre: (wanted) => marksAre(page, wanted, marksIn),
    /** Waits until marks of a kind have not been drawn anew for a while: each verdict draws, the one on what was typed last too. */
    marksStay: (kind) =>
      until(
        () =>
          page.evaluate((name) => {
            const { highlights } = globalThis.editorPage.root().ownerDocument.defaultView.CSS;
            const [range] = highlights.get(name) ?? [];
            if (range === undefined || range !== globalThis.drawn?.range) {
              globalThis.drawn = { range, at: performance.now() };
            }
            return performance.now() - globalThis.drawn.at > 800;
          }, `makegood-${kind}`),
        { what: 'the marks to stay', every: 100 },
      ),
    /** Takes marks of a kind out of the browser's list, as any script of the page may, until `showMarks`. */
    hideMarks: (kind) =>
      page.evaluate((name) => {
        const { highlights } = globalThis.editorPage.root().ownerDocument.defaultView.CSS;
        globalThis.hidden = [name, highlights.get(name)];
        highlights.delete(name);
      }, `makegood-${kind}`),
    showMarks: () =>
      page.evaluate(() => {
        const { highlights } = globalThis.editorPage.root().ownerDocument.defaultView.CSS;
        highlights.set(...globalThis.hidden);
      }),
    leftBehind: () => leftIn(page),
  };
}
