/**
 * `npm run test:browser`: the pages in a real Chromium. Opens the report from disk and the review from its server, looks for
 * errors of the console and for faults that axe finds, uses them by keyboard, and times the filters at 100,000 replies.
 *
 * CHROMIUM names the browser; otherwise it is looked for where systems put it. Without one the pages are not tested, and it says so.
 */
import './lib/node-version.mjs';
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkReport, checkSpeed } from './browser/report.mjs';
import { checkReview } from './browser/review.mjs';
import { findChromium, launch } from './browser/chromium.mjs';
import { prepare, runStep } from './lib/prepare.mjs';

const checks = [
  ['report', checkReport],
  ['speed', checkSpeed],
  ['review', checkReview],
];

async function main() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('skipped: no Chromium. Name one in the variable CHROMIUM.');
    return true;
  }
  if (!(await prepare())) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-browser-'));
  const browser = await launch(chromium, folder);
  try {
    const results = [];
    for (const [name, check] of checks) {
      results.push(
        await runStep(name, async () => {
          const { faults, note } = await check(browser, folder);
          for (const fault of faults) console.error(`  ${fault}`);
          return { ok: faults.length === 0, note };
        }),
      );
    }
    return results.every(({ ok }) => ok);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
