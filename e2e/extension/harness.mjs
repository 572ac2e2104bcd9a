/** A browser with the extension in it, and what a person does with it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, serve, sleep, until } from '../lib/index.mjs';
import { pressShortcutInChromium } from './chromium-shortcut.mjs';
import { pressShortcutInFirefox, accessibleNamesInFirefox } from './firefox-chrome.mjs';

const fromHere = (...parts) => fileURLToPath(new URL(path.join(...parts), import.meta.url));
const firefoxId = 'makegood@makegood.example';

/**
 * A copy of the built extension that may read the test's pages from the start, as after the person has allowed them: the browser's own
 * question is outside every page, where no test can press a button.
 */
function allowedCopy(kind, hosts) {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-extension-'));
  cpSync(fromHere('..', '..', 'extension', 'dist', kind), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...(hosts.length > 0 && { host_permissions: hosts }) }));
  return folder;
}

/** Starts a browser with the extension, and the server of the pages. Undefined where the browser is not to be had. */
export async function start(kind, { hosts = ['http://localhost/*', 'http://127.0.0.1/*'], ...options } = {}) {
  const extension = allowedCopy(kind, hosts);
  const launched = await launch(kind, { extension, firefoxId, ...options });
  if (launched === undefined) return undefined;
  const site = await serve(fromHere('pages'));
  const stand = new Stand(launched, site.url);
  await stand.ready(hosts.length > 0);
  return Object.assign(stand, {
    async close() {
      await launched.close();
      site.close();
      rmSync(extension, { recursive: true, force: true });
    },
  });
}

class Stand {
  constructor(launched, url) {
    this.launched = launched;
    this.kind = launched.kind;
    this.url = url;
  }

  /** Waits until the content scripts are registered. */
  async ready(isAllowed) {
    [this.first] = await this.launched.browser.pages();
    this.options = await this.launched.openExtensionPage('options.html');
    if (!isAllowed) return;
    await until(
      () =>
        this.options.evaluate(() =>
          (globalThis.browser ?? globalThis.chrome).scripting
            .getRegisteredContentScripts()
            .then((all) => all.length > 0),
        ),
      {
        what: 'the content scripts',
      },
    );
  }

  /** Calls an extension function in the options page, which stays open: `ask({ kind: 'check', … })`. */
  ask(message) {
    return this.options.evaluate(
      (request) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(request),
      message,
    );
  }

  set(values) {
    return this.options.evaluate((all) => (globalThis.browser ?? globalThis.chrome).storage.local.set(all), values);
  }

  clearSettings() {
    return this.options.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear());
  }

  /** Closes what a check that failed has left open. */
  async closeOthers() {
    const pages = await this.launched.browser.pages();
    await Promise.all(pages.filter((page) => page !== this.options && page !== this.first).map((page) => page.close()));
  }

  async open(file, { width = 1240, height = 800 } = {}) {
    const page = await this.launched.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${this.url}/${file}`);
    await page.bringToFront();
    return page;
  }

  /** Opens a page, clicks into its reply box and types. */
  async write(file, text, selector = '.note-editable') {
    const page = await this.open(file);
    await page.click(selector);
    await page.keyboard.type(text, { delay: 2 });
    return page;
  }

  /** The shortcut, given to the browser and not to the page. */
  async pressShortcut(page) {
    if (this.kind === 'firefox') {
      await pressShortcutInFirefox(this.launched.browser, page.url());
      return;
    }
    await pressShortcutInChromium(await this.worker(), page);
  }

  /** Zooms a page as the browser's own menu does; 1 is 100 %. */
  zoom(page, factor) {
    return this.options.evaluate(
      async (address, wanted) => {
        const { tabs } = globalThis.browser ?? globalThis.chrome;
        const all = await tabs.query({});
        await tabs.setZoom(all.find(({ url }) => url === address).id, wanted);
      },
      page.url(),
      factor,
    );
  }

  async worker() {
    const target = await this.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    return target.worker();
  }

  /** Ends the background as the browser does with an idle one. Firefox does so by itself, after a second where a check sets that. */
  async stopBackground() {
    if (this.kind === 'firefox') await sleep(3500);
    else await (await this.worker()).close();
  }

  /** What a screen reader finds, as `role: name` lines. */
  async accessibleNames(page) {
    if (this.kind === 'firefox') return accessibleNamesInFirefox(this.launched.browser, page.url());
    const names = [];
    const walk = (node) => {
      names.push(`${node.role}: ${node.name ?? ''}`);
      for (const child of node.children ?? []) walk(child);
    };
    walk(await page.accessibility.snapshot({ interestingOnly: false }));
    return names;
  }

  /** Waits until the chip tells this, such as “4 notes”. */
  async chipSays(page, words) {
    let last = [];
    const hears = async () => {
      last = (await this.accessibleNames(page)).filter((name) => name.includes('Makegood: '));
      return last.some((name) => name.endsWith(`Makegood: ${words}`));
    };
    await until(hears, { what: `the chip to say “${words}”`, timeout: 12_000, every: 100 }).catch((cause) => {
      throw new Error(`${cause.message}; it says ${JSON.stringify(last)}`, { cause });
    });
  }
}

/** The words under marks, by kind: `{ error: ['…'], warning: [], hint: [] }`. */
export function markedWords(page) {
  return page.evaluate(() => {
    const words = (name) =>
      [...(CSS.highlights.get(`makegood-${name}`) ?? [])].map(String).toSorted((a, b) => a.localeCompare(b));
    return { error: words('error'), warning: words('warning'), hint: words('hint') };
  });
}

/** Waits until exactly these words are marked, as `look` reads them off the page. */
export async function marksAre(page, { error = [], warning = [], hint = [] }, look = markedWords) {
  const sorted = (words) => words.toSorted((a, b) => a.localeCompare(b));
  const wanted = JSON.stringify({ error: sorted(error), warning: sorted(warning), hint: sorted(hint) });
  let last;
  const fits = async () => {
    last = JSON.stringify(await look(page));
    return last === wanted;
  };
  await until(fits, { what: `the marks ${wanted}`, timeout: 12_000 }).catch((cause) => {
    throw new Error(`${cause.message}; they are ${last}`, { cause });
  });
}

/** The frame of the panel, once it shows something. */
export function panelOf(page) {
  const shows = () => location.pathname.endsWith('/panel.html') && document.querySelector('h1') !== null;
  const find = async () => {
    for (const frame of page.frames()) {
      if (await frame.evaluate(shows).catch(() => false)) return frame;
    }
    return undefined;
  };
  return until(find, { what: 'the panel' });
}

/** Waits until the panel shows these words. */
export async function panelSays(panel, words) {
  let last;
  const shows = async () => {
    last = await panel.evaluate(() => document.querySelector('#panel').innerText);
    return last.replaceAll(/\s+/gu, ' ').includes(words);
  };
  await until(shows, { what: `the panel to say “${words}”` }).catch((cause) => {
    throw new Error(`${cause.message}; it says ${JSON.stringify(last)}`, { cause });
  });
}

/** Clicks something in the panel, once it is there and stands still: the panel takes its place when it knows how high it is. */
export async function clickIn(panel, selector) {
  let last;
  const isStill = async () => {
    const handle = await panel.waitForSelector(selector, { timeout: 1000 });
    await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { x, y } = await handle.boundingBox();
    const before = last;
    last = `${x} ${y}`;
    return last === before;
  };
  await until(isStill, { what: `${selector} to stand still`, every: 80 });
  await panel.click(selector);
}

export const textOf = (page, selector = '.note-editable') =>
  page.evaluate((where) => {
    const field = document.querySelector(where);
    return (field.value ?? field.innerText).replaceAll('\u00a0', ' ');
  }, selector);

/** Presses a key while others are held: `chord(page, 'Control', 'KeyZ')`. */
export async function chord(page, ...keys) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}
