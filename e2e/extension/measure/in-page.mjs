/** What it would cost to run the engine in every page, as a content script would. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { launch } from '../../lib/index.mjs';
import { fromRoot } from '../../../scripts/lib/workspace.mjs';
import { quantile } from './quantile.mjs';

/** The engine as one classic script. */
async function bundle() {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-in-page-'));
  const entry = fromRoot('node_modules', '.cache-measure-entry.mjs');
  writeFileSync(entry, "import { check } from 'makegood';\nglobalThis.check = check;\n");
  await build({
    configFile: false,
    logLevel: 'error',
    root: fromRoot(),
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false, entryFileNames: 'engine.js' } },
      chunkSizeWarningLimit: 6000,
    },
  });
  writeFileSync(path.join(folder, 'empty.html'), '<!doctype html><title>empty</title>');
  return folder;
}

const firstCheck = () =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/engine.js';
    script.addEventListener('error', reject);
    script.addEventListener('load', () => {
      const context = [{ role: 'customer', text: 'I was charged twice. This is the third time I write!' }];
      globalThis.check({ context, reply: 'We will look into it. Feel free to call us back.' });
      resolve(performance.now() - begun);
    });
    document.head.append(script);
  });

const heapOf = async (page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

export async function measureInPage({ serve }) {
  const folder = await bundle();
  const site = await serve(folder);
  const { browser, close } = await launch('chromium');
  const times = [];
  const heaps = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage();
    await page.goto(`${site.url}/empty.html`);
    const before = await heapOf(page);
    times.push(await page.evaluate(firstCheck));
    heaps.push((await heapOf(page)) - before);
    await page.close();
  }
  await close();
  site.close();
  const results = {
    'loading it and the first verdict, on the page’s thread': `${quantile(times, 0.5).toFixed(0)} ms`,
    'memory it keeps, in each page': `${(quantile(heaps, 0.5) / 1e6).toFixed(1)} MB`,
  };
  return { folder, results };
}
