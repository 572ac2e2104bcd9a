/** `npm run measure:extension`: what the extension costs in Chromium, as tables for docs/performance.md. */
import { gzipSync } from 'node:zlib';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { ensureInstalled } from '../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { browsers, buildExtension, output } = await import('../../scripts/extension/build.mjs');
const { zip } = await import('../../scripts/extension/zip.mjs');
const { serve, sleep } = await import('../lib/index.mjs');
const { measureInPage } = await import('./measure/in-page.mjs');
const { measureColdStart } = await import('./measure/cold-start.mjs');
const { measureMemory } = await import('./measure/memory.mjs');
const { measureKeys } = await import('./measure/keys.mjs');
const { start } = await import('./harness.mjs');

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map(() => '---'));
};

function printSizes() {
  head('file', 'bytes', 'gzip');
  for (const name of ['content.js', 'background.js', 'language-model.js']) {
    const bytes = readFileSync(output('chromium', name));
    row(name, kB(statSync(output('chromium', name)).size), kB(gzipSync(bytes).length));
  }
  for (const browser of browsers) row(`zip for ${browser}`, kB(zip(output(browser)).length), '');
}

await buildExtension();
console.log('\n### Sizes\n');
printSizes();

console.log('\n### Cold start of the background\n');
const stand = await start('chromium');
if (stand === undefined) {
  console.log('no Chromium, and none could be installed');
  process.exit(1);
}
head('', 'median, ms');
for (const [name, value] of Object.entries(await measureColdStart(stand))) row(name, value.toFixed(0));

console.log('\n### Memory of a page\n');
const heap = await measureMemory(stand);
head('heap of the page', '');
row('with a reply box in use', kB(heap.work));
row('the same page with the extension switched off there', kB(heap.off));

console.log('\n### While typing\n');
head(
  'draft',
  'key to marks p50, ms',
  'p95, ms',
  'longest task a key p50, ms',
  'p95, ms',
  'p95 without the extension, ms',
  'all work a key p50, ms',
  'p95, ms',
  'p95 without the extension, ms',
);
for (const words of [50, 300, 1500]) {
  const { marks, on, off } = await measureKeys(stand, words);
  const work = ['longest', 'all'].flatMap((kind) => [on[kind].p50, on[kind].p95, off[kind].p95]);
  row(`${words} words`, ...[marks.p50, marks.p95, ...work].map((value) => value.toFixed(1)));
}
await stand.close();

console.log('\n### The engine in a page instead\n');
const { folder, results } = await measureInPage({ serve, sleep });
rmSync(folder, { recursive: true });
head('', '');
for (const [name, value] of Object.entries(results)) row(name, value);
