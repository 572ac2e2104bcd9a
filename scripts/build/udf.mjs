/**
 * Bundles the engine into packages/core/dist/makegood.udf.js, one script for the JavaScript functions of data warehouses.
 * It needs no host object: the language model, which looks for one, is left out, and grammar is off. Does nothing while no source has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { fromRoot } from '../lib/workspace.mjs';
import { dataOf, source as dataSource } from './data.mjs';

const sources = fromRoot('packages', 'core', 'src');
const target = fromRoot('packages', 'core', 'dist', 'makegood.udf.js');

/** In place of wink-nlp and its model, which are never called. */
const withoutGrammar = {
  name: 'without-grammar',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('wink-') ? '\0no-grammar' : undefined),
  load: (id) => (id === '\0no-grammar' ? 'export default undefined;' : undefined),
};

const unpacking = `
import { inflateSync, strFromU8 } from 'fflate';
// A bare engine has no atob.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bytesOf = (text) => {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  for (let i = 0, bits = 0, held = 0, at = 0; i < text.length; i++) {
    held = (held << 6) | letters.indexOf(text[i]);
    bits += 6;
    if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 255;
  }
  return bytes;
};
const unpack = (text) => JSON.parse(strFromU8(inflateSync(bytesOf(text))));
`;

/** Data, packed: two thirds of the script otherwise. */
const packedData = {
  name: 'packed-data',
  enforce: 'pre',
  async transform(_code, id) {
    const values = await dataOf(id);
    if (values === undefined) return undefined;
    const exports = values.map(([key, json]) => {
      const packed = deflateRawSync(json, { level: 9 }).toString('base64').replaceAll('=', '');
      return `export const ${key} = unpack('${packed}');\n`;
    });
    return { code: unpacking + exports.join(''), map: null, moduleType: 'js' };
  },
};

function stampOf() {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => path.join(parentPath, name)).toSorted();
  const all = [...paths, fromRoot('package-lock.json'), import.meta.filename, dataSource];
  for (const file of all) hash.update(readFileSync(file)).update('\0');
  return `// ${hash.digest('hex')}\n`;
}

/** Bundles it if need be. Returns what was done, for a line of the build. */
export async function buildUdf() {
  const stamp = stampOf();
  if (existsSync(target) && readFileSync(target, 'utf8').endsWith(stamp)) return 'udf fresh';
  // Vite is slow to load, and most builds do not need it.
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutGrammar, packedData],
    json: { namedExports: false, stringify: true },
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: {
        entry: path.join(sources, 'udf.ts'),
        formats: ['iife'],
        name: 'makegood',
        fileName: () => 'makegood.udf.js',
      },
    },
  });
  writeFileSync(target, `${output[0].code.trimEnd()}\n${stamp}`);
  return 'udf bundled';
}
