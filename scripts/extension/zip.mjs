/** Zips with the same bytes each time, so that anybody can compare what a store holds with what the source gives. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The zip format keeps local times without a zone, and none before 1980. */
const mtime = new Date(1980, 0, 1);

/** All files below a folder, as paths with forward slashes, in one order on every machine. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** A folder as a zip, which says of no file who owned it or when it was written. */
export function zip(folder) {
  const entries = filesBelow(folder).map((file) => [file, [readFileSync(path.join(folder, file)), { mtime }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
