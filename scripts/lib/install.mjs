/** Brings node_modules into line with package-lock.json, and does nothing when it already is. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './process.mjs';
import { showProgress } from './terminal.mjs';
import { fromRoot, npm } from './workspace.mjs';

const lockFile = fromRoot('package-lock.json');
// npm writes this record at the very end, so an interrupted install has none.
const npmRecordFile = fromRoot('node_modules', '.package-lock.json');
const stampFile = fromRoot('node_modules', '.makegood-stamp');

// Some tools are native binaries: node_modules copied from another system does not count as installed.
export const stampOf = (lockText, system = `${process.platform}-${process.arch}`) =>
  `${system} ${createHash('sha256').update(lockText).digest('hex')}\n`;

const readIfPresent = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The packages of a lock file that come from the registry, as `[path, entry]`. */
const registryPackages = (lock) =>
  Object.entries(lock.packages).filter(([path, entry]) => path.startsWith('node_modules/') && entry.link !== true);

/**
 * Whether npm's own record says that everything in the lock file is there.
 *
 * Optional packages may be missing: most of them are binaries for other systems.
 */
export function recordMatchesLock(record, lock) {
  return registryPackages(lock).every(([path, { version, optional }]) => {
    const installed = record.packages[path];
    return installed === undefined ? optional === true : installed.version === version;
  });
}

/** Whether a person's own `npm install` has already done the work. */
function isInstalledByHand(lockText) {
  const record = readIfPresent(npmRecordFile);
  return record !== undefined && recordMatchesLock(JSON.parse(record), JSON.parse(lockText));
}

const isUnpacked = ([path]) => existsSync(fromRoot(path, 'package.json'));

function countProgress(lockText) {
  const paths = registryPackages(JSON.parse(lockText)).filter(([, entry]) => entry.optional !== true);
  return () => `${paths.filter(isUnpacked).length} of ${paths.length} packages`;
}

async function installFromLock(lockText) {
  console.log('installing the packages of package-lock.json with `npm ci`; this is needed once');
  const stopProgress = showProgress(countProgress(lockText));
  // --include=dev: with NODE_ENV=production npm would leave out the compiler.
  // --ignore-scripts: nothing that we use needs to run code to be installed.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await run([...npm(), 'ci', ...options]);
  stopProgress();
  if (result.ok) return { ok: true, note: 'installed from package-lock.json' };
  const advice = 'npm could not install the packages. The first run needs the network; nothing after it does.\n';
  return { ok: false, output: `${result.output}\n${advice}` };
}

/** Installs what is missing; the result says what was done, or holds npm's output when it failed. */
export async function ensureInstalled() {
  const lockText = readFileSync(lockFile, 'utf8');
  const stamp = stampOf(lockText);
  if (readIfPresent(stampFile) === stamp) return { ok: true, note: 'node_modules is up to date' };
  const result = isInstalledByHand(lockText)
    ? { ok: true, note: 'node_modules is up to date' }
    : await installFromLock(lockText);
  if (result.ok) writeFileSync(stampFile, stamp);
  return result;
}
