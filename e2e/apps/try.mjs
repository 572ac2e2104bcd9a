/** `npm run try -- <product> [chromium|firefox]`: starts a product, and a browser with the extension in it, for a person to try. Ctrl+C ends both. */
import { createServer } from 'node:net';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { KINDS } from '../lib/find-browser.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { agent, threads } from './conversation.mjs';
import { bringDown, bringUp, moduleOf, names } from './products.mjs';

const words = process.argv.slice(2);
const [name, ...otherNames] = words.filter((word) => names.includes(word));
const kind = words.find((word) => KINDS.includes(word)) ?? 'chromium';
const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What cannot be done of what was asked for; told before anything is installed. */
function mistake() {
  const usage = `npm run try -- ${names.join('|')} [${KINDS.join('|')}]`;
  const unknown = words.filter((word) => ![...names, ...KINDS].includes(word));
  if (unknown.length > 0) return `Not a product or browser: ${unknown.join(', ')}. Say: ${usage}`;
  if (name === undefined || otherNames.length > 0) return `Say which product, one of these: ${usage}`;
  if (kind === 'firefox' && !hasScreen) {
    return 'There is no screen here, and only Chromium can be looked into from another browser: leave “firefox” out.';
  }
  return undefined;
}

/**
 * Aborted by Ctrl+C: from here on that stops what was started, rather than leave it behind. A terminal tells all of its programs, and npm
 * passes it on once more: whoever listened for the first only would be ended by the second.
 */
function listenForEnd() {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end.abort());
  return end.signal;
}

/** Until Ctrl+C, or until the person closes the browser. */
const untilTheEnd = (browser, end) =>
  new Promise((resolve) => {
    if (end.aborted || !browser.connected) resolve();
    end.addEventListener('abort', resolve, { once: true });
    browser.once('disconnected', resolve);
  });

/** A port that nothing listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Without a screen the browser can be looked into from another one. */
async function browserOptions() {
  const common = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, defaultViewport: null };
  if (hasScreen) return { options: { browserOptions: { ...common, headless: false } } };
  const port = await freePort();
  return {
    port,
    options: { args: [`--remote-debugging-port=${port}`, '--window-size=1240,800'], browserOptions: common },
  };
}

/** How to see a browser that has no window, and so no keys that are its own. */
const withoutScreen = (port, title) => `
There is no screen here, so the browser runs without a window. To see into it:

a. From another machine, let its port through first: ssh -L ${port}:127.0.0.1:${port} <this machine>
b. In a Chromium or Chrome of yours open chrome://inspect, choose “Configure…” and add 127.0.0.1:${port}
c. Press “inspect” under “${title}”. What you do in the picture of the page is done in the page.
`;

async function explain({ product, url, port, page }) {
  const { customer, subject } = threads.angry;
  console.log(`
${product.name} runs at ${url}
The browser that was opened has the extension in it, at the reply to ${customer.name}, who is angry: “${subject}”.
${port === undefined ? '' : withoutScreen(port, await page.title())}
1. Write something poor into the box: We apologise for any inconvenience. Feel free to call us back.
2. Words are underlined and a counter appears at the corner of the box. Click it${port === undefined ? ', or press Alt+Shift+M' : ''}.
3. Take a wording over, undo it with Ctrl+Z, dismiss a note, send. Everything stays on this machine.

A browser of your own, without the extension, is let in as ${agent.user}, or ${agent.mail} where mail is read, with the password ${agent.password}.
Ctrl+C ends the browser and the product, and throws the product's data away.`);
}

/** Opens the angry customer's thread in a browser, and leaves it there until the end. Returns the exit code. */
async function show(end) {
  // Imported only now: they need what has been installed.
  const { start } = await import('../extension/harness.mjs');
  const { url, missing, broken } = bringUp(name);
  if (url === undefined) {
    console.error(missing ?? broken);
    return 1;
  }
  const { port, options } = await browserOptions();
  const stand = await start(kind, { hosts: ['http://127.0.0.1/*'], ...options });
  if (stand === undefined) {
    console.error(`There is no ${kind} here, and none could be installed.`);
    return 1;
  }
  try {
    const { product, boxes } = await moduleOf(name);
    const page = await boxes[0].open(await stand.launched.newPage(), url, { thread: 'angry' });
    // The caret where a person would begin: a click into the box may have left it in the middle of the quote.
    await boxes[0].type(page, '');
    await stand.first.close();
    await page.bringToFront();
    if (!end.aborted) await explain({ product, url, port, page });
    await untilTheEnd(stand.launched.browser, end);
    return 0;
  } finally {
    await stand.close().catch(() => {});
  }
}

async function main() {
  const wrong = mistake();
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  if (!(await prepare())) return 1;
  ensureInstalled();
  const { buildExtension } = await import('../../scripts/extension/build.mjs');
  await buildExtension();
  console.log(`Starting ${name}. What it needs is installed the first time, which can take minutes.`);
  const end = listenForEnd();
  try {
    return await show(end);
  } finally {
    console.log('\nStopping');
    bringDown(name);
  }
}

process.exitCode = await main();
