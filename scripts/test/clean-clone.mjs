/**
 * `npm run check:clone`: does what is committed work on a machine that has nothing but Node, npm and git?
 *
 * Clones the repository twice into a temporary folder and runs `npm start` in one clone and `npm test` in the other,
 * because either must work first. Each runs a second time, to see how quick it is then.
 */
import '../lib/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../lib/process.mjs';
import { bold, printStep } from '../lib/terminal.mjs';
import { root } from '../lib/workspace.mjs';

/** What `npm run` hands to its scripts would follow them into the clone; a person at a terminal has none of it. */
function cleanEnvironment() {
  const inherited = Object.keys(process.env).filter((name) => /^npm_/iu.test(name) || name === 'INIT_CWD');
  // The tools of this folder must not stand in for tools that the clone lacks.
  const searchPath = process.env.PATH.split(path.delimiter).filter((entry) => !entry.includes('node_modules'));
  return {
    ...Object.fromEntries(inherited.map((name) => [name, undefined])),
    PATH: searchPath.join(path.delimiter),
    CI: 'true',
  };
}

async function timed(name, command, cwd) {
  console.log(bold(`\n$ ${command.join(' ')}    (${name})`));
  const started = performance.now();
  const { ok } = await run(command, { cwd, env: cleanEnvironment(), show: true });
  return { name: `${command.join(' ')}, ${name}`, ok, milliseconds: performance.now() - started };
}

/** Clones, then runs the same command twice. */
async function tryInClone(command, directory) {
  const cloned = await run(['git', 'clone', '--quiet', '--no-hardlinks', root, directory]);
  if (!cloned.ok) return [{ name: 'git clone', ok: false, milliseconds: 0, note: cloned.output.trim() }];
  const first = await timed('first time', command, directory);
  const second = await timed('second time', command, directory);
  const status = await run(['git', 'status', '--porcelain'], { cwd: directory });
  const isUntouched = status.ok && status.output === '';
  const note = isUntouched ? '' : `changed:\n${status.output}`;
  return [first, second, { name: 'leaves the clone as it was', ok: isUntouched, milliseconds: 0, note }];
}

const folder = mkdtempSync(path.join(tmpdir(), 'makegood-clone-'));
try {
  const started = await tryInClone(['npm', 'start'], path.join(folder, 'start'));
  const tested = await tryInClone(['npm', 'test'], path.join(folder, 'test'));
  console.log();
  const results = [...started, ...tested];
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const result of results) printStep(result, width);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
