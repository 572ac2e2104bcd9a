/** Builds one page per editor into `dist/`, each with its editor in one file. */
import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = path.join(here, 'pages');
const installed = path.join(here, '..', 'node_modules');

/** The folder to serve. */
export const dist = path.join(here, 'dist');

const EMBEDDED = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'];

/** Editors under a commercial licence are no dependency: whoever has one installs it beside the others. */
const OPTIONAL = { froala: 'froala-editor' };

const isInstalled = (name) => OPTIONAL[name] === undefined || existsSync(path.join(installed, OPTIONAL[name]));

/** Names of the pages that can be built here. */
export const pageNames = () =>
  readdirSync(sources)
    .filter((file) => /\.(?:mjs|jsx)$/u.test(file) && file !== 'page.mjs')
    .map((file) => path.parse(file).name)
    .filter(isInstalled);

const html = (name, hasStyle) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="stylesheet" href="/page.css">${hasStyle ? `\n    <link rel="stylesheet" href="/bundles/${name}.css">` : ''}
  </head>
  <body>
    <p id="before">Third time I write. Two weeks without a lamp, and nobody answers!</p>
    <div id="editor"></div>
    <p id="after">Below the editor. <input id="elsewhere" aria-label="Elsewhere" size="8"></p>
    <script type="module" src="/bundles/${name}.js"></script>
  </body>
</html>
`;

function newest(folder) {
  const times = readdirSync(folder).map((file) => statSync(path.join(folder, file)).mtimeMs);
  return Math.max(...times, statSync(fileURLToPath(import.meta.url)).mtimeMs);
}

function isFresh(names) {
  const stamp = path.join(dist, 'names.json');
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest(sources)) return false;
  return names.every((name) => existsSync(path.join(dist, name)));
}

async function bundle(names) {
  const require = createRequire(import.meta.url);
  const fileOf = (name) =>
    ['.mjs', '.jsx'].map((end) => path.join(sources, name + end)).find((file) => existsSync(file));
  const { metafile } = await build({
    entryPoints: names.map(fileOf),
    outdir: path.join(dist, 'bundles'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'transform',
    metafile: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(EMBEDDED.map((end) => [end, 'dataurl'])),
  });
  cpSync(path.dirname(require.resolve('ckeditor4/package.json')), path.join(dist, 'vendor', 'ckeditor4'), {
    recursive: true,
  });
  return new Set(Object.keys(metafile.outputs).map((file) => path.basename(file)));
}

/** Builds the pages, unless they are newer than their sources. Returns the folder to serve. */
export async function buildPages() {
  const names = pageNames();
  if (isFresh(names)) return dist;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const outputs = await bundle(names);
  for (const name of names) {
    mkdirSync(path.join(dist, name));
    writeFileSync(path.join(dist, name, 'index.html'), html(name, outputs.has(`${name}.css`)));
  }
  cpSync(path.join(sources, 'page.css'), path.join(dist, 'page.css'));
  writeFileSync(path.join(dist, 'names.json'), JSON.stringify(names));
  return dist;
}
