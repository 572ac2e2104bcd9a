/** The products that there are, and their starting and stopping. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Each folder that has an `app.mjs`. */
export const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(here, entry.name, 'app.mjs')))
  .map(({ name }) => name)
  .toSorted();

/** Where a product keeps its data. */
export const stateOf = (name) => path.join(process.env.MAKEGOOD_APPS ?? '/var/tmp/makegood-apps', name);

/** A product's own module: `{ product, boxes }`. */
export const moduleOf = (name) => import(`./${name}/app.mjs`);

/** What `up.sh` exits with where a product cannot be had: “temporary failure” of sysexits.h. */
const unavailable = 75;

function tryUp(name) {
  const { status, signal, stdout, stderr } = spawnSync('bash', [path.join(here, name, 'up.sh')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return { url: stdout.trim().split('\n').at(-1) };
  const said = stderr.trim();
  const reason = said.split('\n').at(-1) || `up.sh ended with ${status ?? signal}`;
  return status === unavailable ? { missing: reason } : { broken: reason, said, wasStopped: signal !== null };
}

/**
 * Starts a product; where that fails, once more from nothing: a daemon that did not come up in time is no fault of the extension.
 * Returns its address, or why there is none: `{ url }`, `{ missing }`, `{ broken }`. What a failed start has said is printed.
 */
export function bringUp(name) {
  const first = tryUp(name);
  if (first.broken === undefined || first.wasStopped) return first;
  console.log(`  ${name} did not start, and is tried once more:\n${first.said.replaceAll(/^/gmu, '    ')}`);
  bringDown(name);
  return tryUp(name);
}

/** Stops a product and throws its data away, but for what was installed. */
export function bringDown(name) {
  spawnSync('bash', [path.join(here, name, 'down.sh'), '--purge'], { stdio: ['ignore', 'inherit', 'inherit'] });
}
