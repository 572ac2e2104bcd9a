/** `npm run picture`: takes the picture of the report that the README shows. Needs a Chromium. */
import './lib/node-version.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, launch, openPage } from './browser/chromium.mjs';
import { writeReport } from './demo/report.mjs';
import { prepare } from './lib/prepare.mjs';
import { fromRoot } from './lib/workspace.mjs';

const target = fromRoot('docs', 'images', 'report.png');

async function takePicture(chromium) {
  const { ok, output, report } = await writeReport();
  if (!ok) throw new Error(output);
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-picture-'));
  const browser = await launch(chromium, folder);
  try {
    const { page } = await openPage(browser, pathToFileURL(report).href, { width: 1180, height: 1070 });
    await page.waitForSelector('.chart');
    mkdirSync(path.dirname(target), { recursive: true });
    await page.screenshot({ path: target });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const chromium = findChromium();
if (chromium === undefined) {
  console.error('There is no Chromium to take the picture with. Name one in the variable CHROMIUM.');
  process.exitCode = 1;
} else if (await prepare()) {
  await takePicture(chromium);
  console.log(`wrote ${path.relative(process.cwd(), target)}`);
} else process.exitCode = 1;
