/** The example of docs/dom.md, tried as it stands: what people copy has to work. */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed, launch, passed, serve, skipped, until } from '../lib/index.mjs';

const file = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const html = `<!doctype html>
<meta charset="utf-8">
<title>Example</title>
<textarea id="reply" rows="4" cols="60"></textarea>
<script type="module" src="/example.js"></script>
`;

/** A mark is drawn under what is certain; both of these are, to somebody who has written three times. */
const WORDS = 'Feel free to call us back';
const DRAFT = `We apologise for any inconvenience. ${WORDS} if it happens again.`;

/** The first block of JavaScript of the page. */
const exampleOf = (markdown) => /^```js\n(?<code>.*?)^```$/msu.exec(markdown).groups.code;

/** Builds the example with the engine and the package in it. Returns the folder to serve. */
async function buildExample(folder) {
  mkdirSync(folder, { recursive: true });
  const contents = exampleOf(readFileSync(file('docs/dom.md'), 'utf8'));
  await build({
    stdin: { contents, resolveDir: file('packages/core') },
    outfile: path.join(folder, 'example.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    alias: { makegood: file('packages/core/src/index.ts'), '@makegood/dom': file('packages/dom/src/index.ts') },
  });
  writeFileSync(path.join(folder, 'index.html'), html);
  return folder;
}

/** The words under the marks, as the page's own registry has them. */
const markedWords = (page) =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent.slice(startOffset, endOffset),
    );
  });

async function typeInto(session, url) {
  const page = await session.newPage();
  await page.goto(url);
  await page.focus('#reply');
  await page.keyboard.type(DRAFT, { delay: 4 });
  const found = () => markedWords(page).then((words) => words.find((each) => each === WORDS));
  const words = await until(found, { timeout: 5000, what: 'the mark' }).catch(() => undefined);
  return words === undefined ? failed(`the marks are under ${JSON.stringify(await markedWords(page))}`) : passed();
}

/** A row of the table. */
export async function tryExample(kind) {
  const title = `${kind} example of docs/dom.md`;
  const session = await launch(kind);
  if (session === undefined) return { title, checks: { marks: skipped(`${kind} is not installed`) } };
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-example-'));
  const site = await serve(await buildExample(folder));
  try {
    return { title, checks: { marks: await typeInto(session, `${site.url}/`) } };
  } catch (cause) {
    return { title, checks: { marks: failed(cause.message) } };
  } finally {
    site.close();
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
