/** `npm start`: installs and builds if need be, then shows the engine at work on the fixtures. */
import './lib/node-version.mjs';
import { existsSync } from 'node:fs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/process.mjs';
import { fromRoot } from './lib/workspace.mjs';

const demo = fromRoot('scripts', 'demo.mjs');

if (!(await prepare())) {
  process.exitCode = 1;
} else if (existsSync(demo)) {
  const { ok } = await run([process.execPath, demo, ...process.argv.slice(2)], { show: true });
  process.exitCode = ok ? 0 : 1;
}
