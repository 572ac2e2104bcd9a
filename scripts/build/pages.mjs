/**
 * Bundles the pages that the command line writes and serves: each becomes one JSON file with its script, its style and their hashes,
 * which `@makegood/report` puts into the page. Does nothing while no source has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../lib/workspace.mjs';

const folder = fromRoot('packages', 'report');
const pages = ['report', 'review'];

const assetFile = (page) => path.join(folder, 'assets', `${page}.json`);
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** What the assets are made from, as one hash; the lock file stands for the libraries. */
function stampOf() {
  const sources = [
    ...filesBelow(path.join(folder, 'client')),
    ...filesBelow(path.join(folder, 'src')),
    fromRoot('package-lock.json'),
    fromRoot('scripts', 'build', 'pages.mjs'),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * The style sheet that Observable Plot adds to each chart. A page that allows only known styles must know its hash.
 * @param className the class that the charts are given
 */
function plotStyle(className) {
  const source = readFileSync(fromRoot('node_modules', '@observablehq', 'plot', 'src', 'plot.js'), 'utf8');
  const [, template] = /svg\.append\("style"\)\.text\(\s*`([^`]+)`/u.exec(source) ?? [];
  if (template === undefined) throw new Error('Observable Plot no longer writes its style as expected: see plotStyle.');
  return template.replaceAll('${className}', className);
}

async function bundle(page) {
  // Vite is slow to load, and most builds do not need it.
  const { build } = await import('vite');
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      lib: {
        entry: path.join(folder, 'client', page, 'main.ts'),
        formats: ['iife'],
        name: 'makegood',
        fileName: page,
      },
    },
  });
  const output = [result].flat()[0].output;
  const script = output.find(({ type }) => type === 'chunk').code.trim();
  const styles = ['shared', page].map((part) => readFileSync(path.join(folder, 'client', part, 'style.css'), 'utf8'));
  return { script: script.replaceAll('</script', String.raw`<\/script`), style: styles.join('\n') };
}

/** Bundles every page whose sources have changed. */
export async function buildPages() {
  const stamp = stampOf();
  const fresh = pages.filter(
    (page) => existsSync(assetFile(page)) && JSON.parse(readFileSync(assetFile(page))).stamp === stamp,
  );
  if (fresh.length === pages.length) return 'pages are fresh';
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  for (const page of pages) {
    const { script, style } = await bundle(page);
    const styleHashes = [hashOf(style), ...(page === 'report' ? [hashOf(plotStyle('chart'))] : [])];
    const assets = { stamp, script, style, scriptHash: hashOf(script), styleHashes };
    writeFileSync(assetFile(page), JSON.stringify(assets));
  }
  return 'pages bundled';
}
