/** Builds the probe: an extension that does nothing but lend the package its isolated world. */
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const manifest = {
  manifest_version: 3,
  name: 'Probe of @makegood/dom',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: ['probe.js'], run_at: 'document_idle' }],
  browser_specific_settings: {
    gecko: { id: 'probe@example.invalid', data_collection_permissions: { required: ['none'] } },
  },
};

/** Builds the probe from the package's sources. Returns its folder and what removes it. */
export async function buildProbe() {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-probe-'));
  await build({
    entryPoints: [file('./probe.mjs')],
    outfile: path.join(folder, 'probe.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    alias: { '@makegood/dom': file('../../packages/dom/src/index.ts') },
  });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Sends a command to the probe of a page and resolves with its result. Rejects with the probe's own error. */
export async function probe(page, command, input = {}) {
  await page.waitForSelector('html[data-makegood-probe]', { timeout: 10_000 });
  const { result, error } = await page.evaluate(
    (order) =>
      new Promise((resolve) => {
        const listen = (event) => {
          const answer = JSON.parse(event.detail);
          if (answer.id !== order.id) return;
          document.removeEventListener('makegood-answer', listen);
          resolve(answer);
        };
        document.addEventListener('makegood-answer', listen);
        document.dispatchEvent(new CustomEvent('makegood-probe', { detail: JSON.stringify(order) }));
      }),
    { id: crypto.randomUUID(), command, ...input },
  );
  if (error !== undefined) throw new Error(`${command} failed in the page: ${error}`);
  return result;
}
