/** Real browsers, headless, each with a profile of its own and the extension under test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { until } from './wait.mjs';

/** Works for root, without a graphics card and without a network. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The host of the extension's pages in Firefox, fixed so that a test can open them. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

async function launchChromium(executablePath, { args = [], browserOptions }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'makegood-chromium-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_FLAGS, ...args],
    ...browserOptions,
  });
  const openExtensionPage = async (id, file) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  };
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, openExtensionPage, close };
}

async function launchFirefox(executablePath, { args = [], browserOptions, firefoxId, prefs = {} }) {
  const uuids = firefoxId === undefined ? {} : { [firefoxId]: FIREFOX_UUID };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify(uuids), ...prefs },
    ...browserOptions,
  });
  const openExtensionPage = async (_id, file) => {
    const page = await browser.newPage();
    // `goto` would wait for ever for the load event of an extension page.
    await page.goto(`moz-extension://${FIREFOX_UUID}/${file}`, { waitUntil: [] });
    const loaded = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
    await until(() => page.evaluate(loaded), { what: `the extension page ${file}` });
    return page;
  };
  return { browser, openExtensionPage, close: () => browser.close() };
}

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts a browser with an unpacked extension.
 *
 * @param {'chromium' | 'firefox'} kind
 * @param {object} [options]
 * @param {string} [options.extension] folder of the unpacked extension
 * @param {string} [options.firefoxId] its id in `browser_specific_settings.gecko`; needed for `openExtensionPage` in Firefox
 * @param {string[]} [options.args] more switches for the browser
 * @param {Record<string, unknown>} [options.prefs] preferences for Firefox
 * @param {object} [options.browserOptions] what else puppeteer's `launch` takes: `headless`, `defaultViewport`
 * @returns undefined where the browser is not there and cannot be installed, else
 *   `{ kind, browser, extensionId, newPage, openExtensionPage(file), close }`
 */
export async function launch(kind, options = {}) {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) return undefined;
  const { browser, openExtensionPage, close } = await LAUNCHERS[kind](executablePath, options);
  try {
    const extensionId = options.extension === undefined ? undefined : await browser.installExtension(options.extension);
    return {
      kind,
      browser,
      extensionId,
      newPage: () => browser.newPage(),
      openExtensionPage: (file) => openExtensionPage(extensionId, file),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}
