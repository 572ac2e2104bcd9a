/** `npm run e2e:apps [-- [--write] [chromium] [firefox] [product...] [journey...]]`: the built extension in real products, up to what their servers received. */
import { prepare } from '../../scripts/lib/prepare.mjs';
import { ensureInstalled } from '../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { buildExtension } = await import('../../scripts/extension/build.mjs');
const { formatReasons, formatTable, KINDS, summarise } = await import('../lib/index.mjs');
const { journeys } = await import('./journeys/index.mjs');
const { bringDown, names } = await import('./products.mjs');
const { runProduct } = await import('./run-product.mjs');
const { writeResults } = await import('./results.mjs');

const words = process.argv.slice(2);
const journeyNames = journeys.map(({ name }) => name);
const known = [...names, ...KINDS, ...journeyNames, '--write'];
const unknown = words.filter((word) => !known.includes(word));
const chosen = (all) => (all.some((each) => words.includes(each)) ? all.filter((each) => words.includes(each)) : all);

/** Ctrl+C, or an end from outside, leaves no product running. npm passes Ctrl+C on, so that it comes twice. */
function stopOnSignal(running) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (running.name !== undefined) bringDown(running.name);
      process.exit(1);
    });
  }
}

async function main() {
  if (words.includes('--write') && journeyNames.some((name) => words.includes(name))) {
    console.error('--write takes whole rows: name products and browsers, no journey.');
    return 2;
  }
  if (unknown.length > 0) {
    console.error(`Not a product, browser or journey: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
    return 2;
  }
  await buildExtension();
  const wanted = chosen(journeyNames);
  const results = [];
  const running = { name: undefined };
  stopOnSignal(running);
  for (const name of chosen(names)) {
    // Each browser meets the product in its first state: what one has sent, the other must not read.
    for (const kind of chosen(KINDS)) {
      running.name = name;
      const travelled = await runProduct(name, kind, {
        journeys: journeys.filter((each) => wanted.includes(each.name)),
        withPicture: words.includes('--write'),
      });
      results.push({ name, kind, ...travelled });
      if (words.includes('--write')) writeResults(results);
    }
  }
  const rows = results.flatMap((each) => each.rows);
  console.log(`\n${formatTable(rows, wanted)}\n\n${formatReasons(rows)}`);
  const { line, exitCode } = summarise(rows);
  console.log(line);
  return exitCode;
}

process.exitCode = await main();
