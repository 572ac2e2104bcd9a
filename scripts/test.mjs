/** `npm test`: the quick full check. Contributors and CI run the same. */
import './lib/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare, runStep } from './lib/prepare.mjs';
import { run } from './lib/process.mjs';
import { selectSteps } from './lib/selection.mjs';
import { steps } from './lib/steps.mjs';
import { bold, red } from './lib/terminal.mjs';
import { formatTestCount, readTestCount } from './lib/test-count.mjs';
import { workspacePackages } from './lib/workspace.mjs';

/** Runs the commands of one step one after the other, all of them even when one fails. */
async function runCommands({ commands, about }, context) {
  const results = [];
  for (const { command, options } of commands(context)) {
    results.push(await run(command, { ...options, show: context.show }));
  }
  return {
    ok: results.every(({ ok }) => ok),
    output: results
      .filter(({ ok }) => !ok)
      .map(({ output }) => output)
      .join('\n'),
    note: about,
  };
}

async function runSteps(names, context) {
  const results = [];
  for (const step of steps.filter(({ name }) => names.includes(name))) {
    results.push(await runStep(step.name, () => runCommands(step, context)));
  }
  return results;
}

/** The first failure in full and the others by name, since they are often its echo. A log of CI has everything. */
function printFailures(failures) {
  const inFull = process.env.CI ? failures : failures.slice(0, 1);
  for (const { name, output } of inFull) console.log(`\n${red(bold(`${name} failed`))}\n\n${output.trim()}\n`);
  for (const { name } of failures.slice(inFull.length)) {
    console.log(red(`${name} failed too; to see why: npm test -- ${name}`));
  }
}

/** Runs the chosen steps. Returns whether everything passed. */
async function runAll({ names, filters }, resultFile) {
  if (!(await prepare())) return false;
  // A step that runs alone may talk to the terminal itself; several would drown the list of steps.
  const results = await runSteps(names, { filters, resultFile, show: names.length === 1 });
  const failures = results.filter(({ ok }) => !ok);
  if (failures.length > 0 && names.length > 1) printFailures(failures);
  return failures.length === 0;
}

async function main(args) {
  const projects = [...workspacePackages().map(({ folder }) => folder), 'scripts'];
  const selection = selectSteps(args, { stepNames: steps.map(({ name }) => name), projects });
  if (selection.problem !== undefined) {
    console.error(`npm test: ${selection.problem}`);
    return 2;
  }
  const scratch = mkdtempSync(path.join(tmpdir(), 'makegood-test-'));
  const resultFile = path.join(scratch, 'vitest.json');
  try {
    const ok = await runAll(selection, resultFile);
    if (selection.names.includes('unit')) console.log(formatTestCount(readTestCount(resultFile)));
    return ok ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
