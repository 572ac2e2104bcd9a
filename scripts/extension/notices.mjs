/** The licences of the libraries that are bundled into the extension, as they ask for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, readJson } from '../lib/workspace.mjs';

/** Every package that an installed one brings along, itself included. */
function bundled(name, found = new Map()) {
  if (found.has(name)) return found;
  const directory = fromRoot('node_modules', name);
  const manifest = readJson(path.join(directory, 'package.json'));
  found.set(name, { directory, manifest });
  for (const dependency of Object.keys(manifest.dependencies ?? {})) bundled(dependency, found);
  return found;
}

function licenceOf({ directory, manifest }) {
  const file = readdirSync(directory).find((each) => /^licen[cs]e/iu.test(each));
  const text =
    file === undefined ? `Licence: ${manifest.license}` : readFileSync(path.join(directory, file), 'utf8').trim();
  return `${manifest.name} ${manifest.version}\n\n${text}\n`;
}

/** One text with all of them, in the order of their names. */
export function notices() {
  const own = /^(?:makegood$|@makegood\/)/u;
  const packages = [...bundled('@makegood/extension')]
    .filter(([name]) => !own.test(name) && existsSync(fromRoot('node_modules', name)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return packages.map(([, entry]) => licenceOf(entry)).join(`\n${'-'.repeat(80)}\n\n`);
}
