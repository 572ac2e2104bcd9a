/** `npm run package`: builds the extension and packs a zip for each browser, the same bytes each time. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import './build-extension.mjs';
import { fromRoot, readJson } from './lib/workspace.mjs';

const { version } = readJson(fromRoot('extension', 'package.json'));
const output = (...parts) => fromRoot('extension', 'dist', ...parts);

/** The zip format keeps local times without a zone, and none before 1980. */
const mtime = new Date(1980, 0, 1);

/** All files below a folder, as paths with forward slashes, in one order on every machine. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Packs a folder. The zip says of no file who owned it or when it was written. */
function pack(folder) {
  const entries = filesBelow(folder).map((file) => [file, [readFileSync(path.join(folder, file)), { mtime }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

for (const browser of ['chromium', 'firefox']) {
  const zip = pack(output(browser));
  const file = output(`makegood-${version}-${browser}.zip`);
  writeFileSync(file, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${path.relative(fromRoot(), file)}  ${(zip.length / 1000).toFixed(0)} kB  sha256 ${hash}`);
}
