/** A Chromium to look at pages with. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { fromRoot } from '../lib/workspace.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

export function findChromium() {
  return [process.env.CHROMIUM, ...usualPlaces].find((place) => place !== undefined && existsSync(place));
}

/** Starts it with a profile of its own, without a sandbox where that cannot be had, and without any talk of its own to the network. */
export function launch(executablePath, folder) {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const userDataDir = path.join(folder, 'profile');
  return puppeteer.launch({ executablePath, userDataDir, pipe: true, args: ['--disable-gpu', ...quiet, ...sandbox] });
}

/** Opens a page, and gathers what goes wrong on it. */
export async function openPage(browser, url, { width = 1280, height = 900, scheme = 'light' } = {}) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !/^(?:file|data|blob):/u.test(request.url())) {
      faults.push(`network: ${request.url()}`);
    }
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url);
  return { page, faults };
}

/** What axe finds wrong on a page: rule, place, what to do. */
export async function axeFaults(page, where) {
  // Through the debugger: the policy of the page would not let a script be added to it.
  await page.evaluate(readFileSync(fromRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe, ${where}: ${id} at ${target}: ${failureSummary}`),
  );
}
