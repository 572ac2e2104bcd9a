/** `npm run e2e:soak [-- --write] [replies]`: one tab, 200 replies in a row, and whether memory, listeners and marks last. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { fromRoot } from '../../scripts/lib/workspace.mjs';
import { ensureInstalled } from '../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { buildExtension } = await import('../../scripts/extension/build.mjs');
const { failed, formatReasons, passed, serve, skipped, summarise } = await import('../lib/index.mjs');
const { marksAre, start } = await import('../extension/harness.mjs');
const { countNodesAlone } = await import('./alone.mjs');
const { converse } = await import('./converse.mjs');
const { drawCurve } = await import('./curve.mjs');
const { allowedGrowth, growthOf, settled } = await import('./growth.mjs');
const { createGauge } = await import('./memory.mjs');
const { marksFor } = await import('./replies.mjs');

const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^\d+$/u.test(word)) ?? 200);
/** After so many replies a sample is taken. */
const every = 5;

/** Sends a reply to a new complaint, once the very passages are marked that the engine finds, and waits for a clean box. */
async function reply(page, round, said) {
  await converse(page, round, async (complaint, text) => {
    said.push({ role: 'customer', text: complaint });
    await marksAre(page, marksFor(said, text));
    said.push({ role: 'agent', text });
  });
  await marksAre(page, {});
}

/** Goes through the replies until one is not marked as it should be. Returns the samples, and why it stopped before the end, if so. */
async function soak(stand, url) {
  const page = await stand.launched.newPage();
  await page.goto(url);
  await page.bringToFront();
  const said = [];
  const samples = [];
  let sample;
  for (let round = 0; round < rounds; round++) {
    try {
      await reply(page, round, said);
    } catch (cause) {
      return { samples, stopped: `reply ${round + 1}: ${cause.message}` };
    }
    sample ??= await createGauge(stand, page);
    if ((round + 1) % every === 0) samples.push({ replies: round + 1, ...(await sample()) });
    if ((round + 1) % 50 === 0) console.log(`${round + 1} replies: ${JSON.stringify(samples.at(-1))}`);
  }
  return { samples };
}

/** Leaves the nodes that the page has with the extension more than without it. */
function withoutThePages({ samples, ...rest }, alone) {
  return { ...rest, samples: samples.map((sample, index) => ({ ...sample, nodes: sample.nodes - alone[index] })) };
}

const percent = (share) => `${(share * 100).toFixed(1)} %`;

function judge({ samples, stopped }) {
  const levels = ['tab', 'background', 'listeners', 'nodes'].map((name) => {
    const growth = growthOf(samples, name);
    const told = `${name}: ${percent(growth)} more at the end than after the first ${settled} replies`;
    console.log(told);
    return [name, growth < allowedGrowth ? passed() : failed(told)];
  });
  const last = stopped === undefined ? passed() : failed(stopped);
  return { ...Object.fromEntries(levels), 'marks to the last': last };
}

async function run() {
  await buildExtension();
  const stand = await start('chromium');
  if (stand === undefined) return { soak: skipped('no Chromium, and none could be installed') };
  const site = await serve(fileURLToPath(new URL('.', import.meta.url)));
  try {
    const url = `${site.url}/page.html`;
    const found = withoutThePages(await soak(stand, url), await countNodesAlone(url, { rounds, every }));
    if (words.includes('--write')) writeFileSync(fromRoot('docs', 'images', 'soak.svg'), drawCurve(found.samples));
    return judge(found);
  } finally {
    await stand.close();
    site.close();
  }
}

const rows = [{ title: `chromium, ${rounds} replies`, checks: await run() }];
console.log(formatReasons(rows));
const { line, exitCode } = summarise(rows);
console.log(line);
process.exitCode = exitCode;
