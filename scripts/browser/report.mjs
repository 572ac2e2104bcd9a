/** The report in a browser: no error, no fault of accessibility, filters and tables that work, and quickly. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeReport } from '../demo/report.mjs';
import { axeFaults, openPage } from './chromium.mjs';
import { generatedReport } from './generated-report.mjs';

const sizes = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 900, height: 1000, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
];

export async function checkReport(browser) {
  const { ok, output, report } = await writeReport();
  if (!ok) return { faults: [output], note: '' };
  const url = pathToFileURL(report).href;
  const faults = [];
  for (const size of sizes) {
    const { page, faults: found } = await openPage(browser, url, size);
    const where = `${size.width} px, ${size.scheme}`;
    await page.waitForSelector('main section');
    if (size.width === 1440) found.push(...(await useReport(page)));
    found.push(...(await widthFaults(page, where)));
    found.push(...(await axeFaults(page, where)));
    faults.push(...found);
    await page.close();
  }
  return { faults, note: `${sizes.map(({ width }) => width).join(', ')} px; no console error, axe finds nothing` };
}

/** A page that is wider than its window has to be scrolled sideways. */
async function widthFaults(page, where) {
  const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return width > room ? [`${where}: the page is ${width} px wide`] : [];
}

async function useReport(page) {
  const faults = [];
  const selected = () => page.$eval('.selected strong', (element) => element.textContent);
  const all = await selected();
  await page.select(
    'select[name=lapse]',
    await page.$eval('select[name=lapse] option:nth-child(2)', ({ value }) => value),
  );
  if ((await selected()) === all) faults.push('filtering by lapse keeps every reply');
  await page.click('.selected button');
  if ((await selected()) !== all) faults.push('clearing the filters does not bring every reply back');
  await page.focus('#table-warnings thead th:nth-child(2) button');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const counts = await page.$$eval('#table-warnings tbody td:nth-child(2)', (cells) =>
    cells.map((cell) => Number(cell.textContent)),
  );
  const ascends = counts.every((count, i) => i === 0 || counts[i - 1] <= count);
  if (!ascends) faults.push(`sorting by key twice gives ${counts.join(', ')}`);
  if ((await page.$$('mark')).length === 0) faults.push('no passage is marked');
  if (!(await isLaidOutWhole(page))) faults.push('after filtering, what is out of sight stays without its layout');
  for (const id of ['people', 'register', 'reading']) {
    await page.click(`nav a[href="#${id}"]`);
    const seen = await page.$eval(`#title-${id}`, (title) => {
      const { top, bottom } = title.getBoundingClientRect();
      return top >= document.querySelector('.filters').getBoundingClientRect().bottom && bottom <= innerHeight;
    });
    if (!seen) faults.push(`the link to “${id}” does not lead to its title`);
  }
  return faults;
}

/** Whether everything is laid out once the filters have been at rest: a picture of the whole page shows all of it. */
function isLaidOutWhole(page) {
  const isWhole = () =>
    [...document.querySelectorAll('main section > h2')].every((title) =>
      title.checkVisibility({ contentVisibilityAuto: true }),
    );
  return page.waitForFunction(isWhole, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

const manyReplies = 100_000;
/** What a filter may take, in milliseconds, to the next frame. */
const budget = 200;

const filters = ['team', 'agent', 'channel', 'lapse', 'from'];
const tries = 8;

/** Times filters on many replies: from the choice to the frame that shows it. The best of some tries counts, since a machine is busy with other things. */
export async function checkSpeed(browser, folder) {
  const file = path.join(folder, 'many.html');
  const html = await generatedReport(manyReplies);
  await writeFile(file, html);
  const { page, faults } = await openPage(browser, pathToFileURL(file).href);
  await page.waitForSelector('main section');
  const told = [];
  for (const name of filters) {
    const narrow = await fastest(page, name, 2);
    const all = await fastest(page, name, 1);
    told.push(`${name} ${narrow}, all ${all}`);
    if (Math.max(narrow, all) > budget) faults.push(`the filter ${name} takes ${narrow} ms, clearing it ${all} ms`);
  }
  await page.close();
  const note = `${manyReplies} replies, ${(html.length / 1e6).toFixed(1)} MB; milliseconds: ${told.join('; ')}`;
  return { faults, note };
}

/** Other choices lie between the tries, so that something changes each time. */
async function fastest(page, name, place) {
  const times = [];
  for (let i = 0; i < tries; i++) {
    await page.evaluate(choose, name, 3);
    times.push(await page.evaluate(choose, name, place));
  }
  return Math.round(Math.min(...times));
}

/** Runs in the page: picks an option, and tells the milliseconds until the frame after it has been drawn. */
async function choose(name, place) {
  const select = document.querySelector(`select[name=${name}]`);
  const started = performance.now();
  select.value = select.options[place - 1].value;
  select.dispatchEvent(new Event('change'));
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message comes after the frame has been laid out and painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
  return performance.now() - started;
}
