/** `npm run e2e:apps [chromium] [firefox] [name...]`: the built extension in real products, from the message to what the server received. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed, formatReasons, formatTable, KINDS, passed, skipped, summarise } from '../lib/index.mjs';
import { start } from '../extension/harness.mjs';
import { checks, columns } from './checks.mjs';

const names = ['roundcube', 'request-tracker', 'converse', 'the-lounge'];
const words = process.argv.slice(2);
const unknown = words.filter((word) => !KINDS.includes(word) && !names.includes(word));
const chosen = (all) => (all.some((each) => words.includes(each)) ? all.filter((each) => words.includes(each)) : all);

const script = (name, file) => fileURLToPath(new URL(`${name}/${file}`, import.meta.url));
const stateOf = (name) => path.join(process.env.MAKEGOOD_APPS ?? '/var/tmp/makegood-apps', name);

/** Starts a product. Returns its address, or why there is none: `{ url }`, `{ missing }`, `{ broken }`. */
function bringUp(name) {
  console.log(`Starting ${name}`);
  const { status, stdout, stderr } = spawnSync('bash', [script(name, 'up.sh')], { encoding: 'utf8' });
  if (status === 0) return { url: stdout.trim().split('\n').at(-1) };
  const reason = stderr.trim().split('\n').at(-1);
  return status === 75 ? { missing: reason } : { broken: reason };
}

const bringDown = (name) => spawnSync('bash', [script(name, 'down.sh'), '--purge'], { stdio: 'inherit' });

const everyCheck = (outcome) => Object.fromEntries(columns.map((column) => [column, outcome]));

/** Goes through one box: a check needs the one before it. */
async function runBox(stand, box, where) {
  const outcomes = {};
  const page = await stand.launched.newPage();
  const visit = { ...where, stand, box, page };
  try {
    for (const [title, check] of Object.entries(checks)) {
      if (!check.appliesTo(box)) continue;
      try {
        await check.run(visit);
        outcomes[title] = passed();
      } catch (cause) {
        outcomes[title] = failed(cause.message);
        break;
      }
    }
  } finally {
    await stand.closeOthers();
  }
  return outcomes;
}

async function runApp(name, kind, { url, missing, broken }) {
  const { boxes } = await import(`./${name}/app.mjs`);
  const rows = (outcome) => boxes.map(({ title }) => ({ title: `${kind}: ${title}`, checks: everyCheck(outcome) }));
  if (missing !== undefined) return rows(skipped(missing));
  if (broken !== undefined) return rows(failed(broken));
  const stand = await start(kind, { hosts: ['http://127.0.0.1/*'] });
  if (stand === undefined) return rows(skipped('no such browser, and none could be installed'));
  const results = [];
  try {
    for (const box of boxes) {
      const outcomes = await runBox(stand, box, { url, state: stateOf(name) });
      results.push({ title: `${kind}: ${box.title}`, checks: outcomes });
    }
  } finally {
    await stand.close();
  }
  return results;
}

async function main() {
  if (unknown.length > 0) {
    console.error(`Not a product or browser: ${unknown.join(', ')}. There are ${[...names, ...KINDS].join(', ')}.`);
    return 2;
  }
  const rows = [];
  for (const name of chosen(names)) {
    // Each browser meets the product in its first state: what one has sent, the other must not read.
    for (const kind of chosen(KINDS)) {
      const found = bringUp(name);
      rows.push(...(await runApp(name, kind, found)));
      if (found.missing === undefined) bringDown(name);
    }
  }
  console.log(formatTable(rows, columns));
  console.log(formatReasons(rows));
  const { line, exitCode } = summarise(rows);
  console.log(line);
  return exitCode;
}

process.exitCode = await main();
