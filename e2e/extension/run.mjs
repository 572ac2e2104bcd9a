/** `npm run e2e:extension [chromium] [firefox] [words of a title]`: the built extension in real browsers. */
import { failed, KINDS, passed, skipped, summarise } from '../lib/index.mjs';
import { checks } from './checks/index.mjs';
import { start } from './harness.mjs';

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

async function runIn(kind) {
  const stand = await start(kind);
  const results = {};
  for (const check of wanted) {
    const outcome =
      stand === undefined ? skipped('no such browser, and none could be installed') : await runCheck(check, stand);
    results[check.title] = outcome;
    console.log(
      `${outcome.state.padEnd(7)} ${kind}: ${check.title}${outcome.reason === undefined ? '' : `\n        ${outcome.reason}`}`,
    );
  }
  await stand?.close();
  return { title: kind, checks: results };
}

const rows = [];
for (const kind of named.length > 0 ? named : KINDS) rows.push(await runIn(kind));
const { line, exitCode } = summarise(rows);
console.log(line);
process.exitCode = exitCode;
