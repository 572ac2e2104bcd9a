/** `npm run e2e:extension [chromium] [firefox] [words of a title]`: the built extension in real browsers. */
import { prepare } from '../../scripts/lib/prepare.mjs';
import { ensureInstalled } from '../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { buildExtension } = await import('../../scripts/extension/build.mjs');
const { failed, KINDS, passed, secondTry, skipped, summarise } = await import('../lib/index.mjs');
const { checks } = await import('./checks/index.mjs');
const { start } = await import('./harness.mjs');
await buildExtension();

const words = process.argv.slice(2);
const named = KINDS.filter((kind) => words.includes(kind));
const titles = words.filter((word) => !KINDS.includes(word));
const wanted = checks.filter(({ title }) => titles.every((word) => title.includes(word)));

async function runCheck(check, stand) {
  let page;
  try {
    page = await check.run(stand);
    return passed();
  } catch (cause) {
    return failed(cause.message);
  } finally {
    await page?.close();
    await stand.closeOthers();
    await stand.clearSettings();
  }
}

/** Runs a check in the browser that is open, or in one of its own where it needs other settings of the browser. */
async function runOn(check, stand, kind) {
  if (stand === undefined) return skipped('no such browser, and none could be installed');
  if (check.own === undefined) return runCheck(check, stand);
  const { options, dispose } = await check.own();
  const own = await start(kind, options);
  try {
    return await runCheck(check, own);
  } finally {
    await own.close();
    dispose?.();
  }
}

/** Tries a check that has failed once more, in a fresh browser: a hiccup of the browser is no fault of the extension. */
async function runAgain(check, kind, first) {
  const stand = await start(kind);
  try {
    return secondTry(first, await runOn(check, stand, kind));
  } finally {
    await stand.close();
  }
}

async function runIn(kind) {
  const stand = await start(kind);
  const results = {};
  for (const check of wanted.filter(({ browsers = KINDS }) => browsers.includes(kind))) {
    const first = await runOn(check, stand, kind);
    const outcome = first.state === 'failed' ? await runAgain(check, kind, first) : first;
    const reason = outcome.reason === undefined ? '' : `\n        ${outcome.reason}`;
    results[check.title] = outcome;
    console.log(`${outcome.state.padEnd(7)} ${kind}: ${check.title}${reason}`);
  }
  await stand?.close();
  return { title: kind, checks: results };
}

const rows = [];
for (const kind of named.length > 0 ? named : KINDS) rows.push(await runIn(kind));
const { line, exitCode } = summarise(rows);
console.log(line);
process.exitCode = exitCode;
