/** The build of the browser extension. It comes after `tsc -b`, whose output of the packages it bundles. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build, runnerImport } from 'vite';
import { notices } from './notices.mjs';
import { bareData } from '../build/data.mjs';
import { fromRoot, readJson } from '../lib/workspace.mjs';

const source = (...parts) => fromRoot('extension', 'src', ...parts);
export const output = (...parts) => fromRoot('extension', 'dist', ...parts);
export const browsers = ['chromium', 'firefox'];

const shared = {
  configFile: false,
  root: source(),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [bareData],
};
const common = { outDir: output('common'), emptyOutDir: false, target: 'es2023', modulePreload: false };

/** The language model is a file of its own: Firefox's reviewers' tool reads no script of more than 5 MB. */
const model = { package: 'wink-eng-lite-web-model', file: './language-model.js' };

/** One file: a content script can import nothing (`iife`), and a service worker nothing once it runs (`es`). */
const script = (input, name, format) =>
  build({
    ...shared,
    build: {
      ...common,
      rolldownOptions: {
        input,
        external: input === model.package ? [] : [model.package],
        preserveEntrySignatures: 'strict',
        output: { format, codeSplitting: false, entryFileNames: name, paths: { [model.package]: model.file } },
      },
      chunkSizeWarningLimit: 6000,
    },
  });

const pages = (...names) =>
  build({ ...shared, build: { ...common, rolldownOptions: { input: names.map((name) => source(`${name}.html`)) } } });

function copyAssets() {
  for (const folder of ['_locales', 'icons']) {
    cpSync(fromRoot('extension', folder), output('common', folder), { recursive: true });
  }
  cpSync(fromRoot('LICENSE'), output('common', 'LICENSE'));
  writeFileSync(output('common', 'THIRD-PARTY-NOTICES.txt'), notices());
}

/** One folder for each browser: they differ in the manifest alone. */
async function writeFolders() {
  const { module } = await runnerImport(source('manifest.ts'), { configFile: false, logLevel: 'warn' });
  const { version } = readJson(fromRoot('extension', 'package.json'));
  for (const browser of browsers) {
    cpSync(output('common'), output(browser), { recursive: true });
    const manifest = module.manifest(browser, version);
    writeFileSync(output(browser, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
  cpSync(fromRoot('extension', 'managed-schema.json'), output('chromium', 'managed-schema.json'));
}

/** Builds extension/dist/chromium and extension/dist/firefox. */
export async function buildExtension() {
  for (const folder of ['common', ...browsers]) rmSync(output(folder), { recursive: true, force: true });
  await script(source('content', 'main.ts'), 'content.js', 'iife');
  await script(source('background', 'main.ts'), 'background.js', 'es');
  await script(model.package, model.file.slice(2), 'es');
  await pages('panel', 'popup', 'options');
  copyAssets();
  await writeFolders();
  rmSync(output('common'), { recursive: true });
}
