/** Runs other programs. */
import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';
import { inColour } from './terminal.mjs';

// Windows finds `npm` only through its shell; Node itself is started by its full path.
const needsShell = (program) => process.platform === 'win32' && program === 'npm';

// A tool that writes into a pipe cannot know where its text will be shown. Some take CI for a terminal.
const colourOfPipe = inColour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a command to its end, without input, and never throws because of how it ended.
 *
 * With `show: true` the command writes to this terminal; otherwise its output comes back, both streams in order of arrival.
 */
export function run([program, ...args], { cwd = root, env = {}, show = false } = {}) {
  const stream = show ? 'inherit' : 'pipe';
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...(show ? {} : colourOfPipe), ...env },
    stdio: ['ignore', stream, stream],
    shell: needsShell(program),
  });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (ok, note = '') => resolve({ ok, output: Buffer.concat(output).toString('utf8') + note });
    child.on('error', (error) => end(false, `${program} could not be started: ${error.message}\n`));
    child.on('close', (code, signal) => end(code === 0, signal === null ? '' : `${program} was ended by ${signal}\n`));
  });
}
