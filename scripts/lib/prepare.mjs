/** The two steps that come before anything else: install and build. */
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { printStep } from './terminal.mjs';

/** Runs one step, prints its line, and returns its result with the time it took. */
export async function runStep(name, work) {
  const started = performance.now();
  const result = await work();
  const milliseconds = performance.now() - started;
  printStep({ name, ok: result.ok, milliseconds, note: result.ok ? result.note : '' });
  return { name, milliseconds, ...result };
}

/** Installs and builds. Returns whether both went well; the output of the one that did not is printed. */
export async function prepare() {
  for (const [name, work] of [
    ['install', ensureInstalled],
    ['build', build],
  ]) {
    const result = await runStep(name, work);
    if (!result.ok) {
      console.error(`\n${result.output}`);
      return false;
    }
  }
  return true;
}
