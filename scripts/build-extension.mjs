/** `npm run build:extension`: builds the extension for both browsers into extension/dist. */
import './lib/node-version.mjs';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, runnerImport } from 'vite';
import { notices } from './extension/notices.mjs';
import { fromRoot, readJson } from './lib/workspace.mjs';

const source = (...parts) => fromRoot('extension', 'src', ...parts);
const output = (...parts) => fromRoot('extension', 'dist', ...parts);

const shared = { configFile: false, root: source(), base: './', logLevel: 'warn', publicDir: false };
const common = { outDir: output('common'), emptyOutDir: false, target: 'es2023', modulePreload: false };

/** One file without imports: a content script can have none (`iife`), and a service worker may not import while it runs (`es`). */
const script = (name, entry, format) =>
  build({
    ...shared,
    build: {
      ...common,
      rolldownOptions: { input: source(entry), output: { format, codeSplitting: false, entryFileNames: `${name}.js` } },
      chunkSizeWarningLimit: 6000,
    },
  });

const pages = (...names) =>
  build({ ...shared, build: { ...common, rolldownOptions: { input: names.map((name) => source(`${name}.html`)) } } });

rmSync(output(), { recursive: true, force: true });
await script('content', 'content/main.ts', 'iife');
await script('background', 'background/main.ts', 'es');
await pages('panel', 'popup', 'options');
for (const folder of ['_locales', 'icons'])
  cpSync(fromRoot('extension', folder), output('common', folder), { recursive: true });
cpSync(fromRoot('LICENSE'), output('common', 'LICENSE'));
writeFileSync(output('common', 'THIRD-PARTY-NOTICES.txt'), notices());

const { module } = await runnerImport(source('manifest.ts'));
const { version } = readJson(fromRoot('extension', 'package.json'));
for (const browser of ['chromium', 'firefox']) {
  cpSync(output('common'), output(browser), { recursive: true });
  const manifest = module.manifest(browser, version);
  writeFileSync(output(browser, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
cpSync(fromRoot('extension', 'managed-schema.json'), output('chromium', 'managed-schema.json'));
rmSync(output('common'), { recursive: true });
console.log(
  `Built ${path.relative(fromRoot(), output('chromium'))} and ${path.relative(fromRoot(), output('firefox'))}.`,
);
