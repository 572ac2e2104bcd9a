/** A review in a browser, by keyboard alone: answers reach the disk, and the figures follow from them. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../lib/workspace.mjs';
import { axeFaults, openPage } from './chromium.mjs';

const replies = 3;

/** Starts `makegood review` on the results that the report was made of; `url` resolves when it serves, `ended` when it is over. */
function startReview(out) {
  const cli = fromRoot('packages', 'cli', 'bin', 'makegood.js');
  const results = fromRoot('fixtures', 'out', 'results.ndjson');
  const child = spawn(process.execPath, [cli, 'review', results, '--sample', String(replies), '--out', out]);
  let [told, printed] = ['', ''];
  child.stdout.on('data', (piece) => {
    printed += piece;
  });
  const ended = new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, printed, told }));
  });
  const url = new Promise((resolve, reject) => {
    child.stderr.on('data', (piece) => {
      told += piece;
      const [address] = /http:\S+/u.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on('close', () => reject(new Error(`The review ended early: ${told}`)));
  });
  return { child, url, ended };
}

export async function checkReview(browser, folder) {
  const out = path.join(folder, 'reviews.ndjson');
  const { child, url, ended } = startReview(out);
  try {
    const { page, faults } = await openPage(browser, await url);
    for (let reply = 0; reply < replies; reply++) await answer(page, reply);
    await page.waitForSelector('table');
    const saved = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    if (saved.length !== replies) faults.push(`${saved.length} answers are on the disk, not ${replies}`);
    const missed = saved.map(({ review }) => review.missed.length);
    if (missed.some((count) => count !== 1)) faults.push(`one missed rule in each reply, not ${missed.join(', ')}`);
    await page.click('main button:not(.quiet)');
    const { code, printed } = await ended;
    const isTold = code === 0 && printed.includes(`${replies} replies answered.`);
    if (!isTold) faults.push(`it ended with ${code}: ${printed}`);
    await page.close();
    faults.push(...(await lookAgain(browser, out)));
    return { faults, note: `${replies} replies answered by keyboard; axe finds nothing` };
  } finally {
    child.kill();
  }
}

/** Agrees with everything that was found, marks the first other rule as missed, saves. */
async function answer(page, reply) {
  await page.waitForFunction(
    (text) => document.querySelector('header p')?.textContent.includes(text),
    {},
    `Reply ${reply + 1} of`,
  );
  const found = (await page.$$('[data-found]')).length;
  for (let i = 0; i < found; i++) await page.keyboard.press('a');
  // After the last verdict the focus is on the first rule that was not found; without any, on no rule or on it already.
  await page.focus('.other input');
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
}

/** The same command goes on where it was left; axe looks at a reply and at the result. */
async function lookAgain(browser, out) {
  const { child, url, ended } = startReview(out);
  try {
    const { page, faults } = await openPage(browser, await url);
    await page.waitForSelector('table');
    faults.push(...(await axeFaults(page, 'result of the review')));
    await page.keyboard.press('b');
    await page.waitForSelector('fieldset, .other');
    faults.push(
      ...(await page.evaluate(() => globalThis.axe.run())).violations.map(
        ({ id }) => `axe, a reply of the review: ${id}`,
      ),
    );
    await page.close();
    return faults;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
