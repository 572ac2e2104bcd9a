/**
 * Stops with a clear message when Node is too old.
 *
 * Import it before anything else. Imports run in order, so the message comes before a newer API is touched;
 * this file and the names that its neighbours import therefore keep to what Node 16 knows.
 */
import { readFileSync } from 'node:fs';

/** Whether `version` (`20.18.1`) is older than `minimum` (`20.19`). */
export function isOlder(version, minimum) {
  const [major, minor] = version.split('.').map(Number);
  const [minimumMajor, minimumMinor] = minimum.split('.').map(Number);
  return major === minimumMajor ? minor < minimumMinor : major < minimumMajor;
}

/** The least Node version that package.json asks for: `>=20.19` gives `20.19`. */
function minimumNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return engines.node.replace('>=', '');
}

const minimum = minimumNode();
if (isOlder(process.versions.node, minimum)) {
  console.error(`Makegood needs Node ${minimum} or newer, and this is Node ${process.versions.node}.`);
  console.error(
    'Install a current Node from https://nodejs.org or with your version manager, then run the command again.',
  );
  process.exit(1);
}
