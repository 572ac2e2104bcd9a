/** `npm run try -- <product> [chromium|firefox]`: starts a product, and a browser with the extension in it, for a person to try. Ctrl+C ends both. */
import { createServer } from 'node:net';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { ensureInstalled } from '../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { buildExtension } = await import('../../scripts/extension/build.mjs');
const { KINDS } = await import('../lib/index.mjs');
const { start } = await import('../extension/harness.mjs');
const { agent, threads } = await import('./conversation.mjs');
const { bringDown, bringUp, moduleOf, names } = await import('./products.mjs');

const words = process.argv.slice(2);
const name = words.find((word) => names.includes(word));
const kind = words.find((word) => KINDS.includes(word)) ?? 'chromium';
const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

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

function explain({ product, url, port }) {
  const { customer, subject } = threads.angry;
  console.log(`
${product.name} is at ${url}
Log in elsewhere as ${agent.user} or ${agent.mail} with ${agent.password}; the browser that was opened is logged in already.
It has the reply box open to ${customer.name}, who is angry: “${subject}”.

1. Write something poor into the box: We apologise for any inconvenience. Feel free to call us back.
2. Words are underlined and a counter appears at the corner of the box. Click it, or press Alt+Shift+M.
3. Take a wording over, undo it with Ctrl+Z, dismiss a note, send. Everything stays on this machine.
${
  port === undefined
    ? ''
    : `
There is no screen here, so the browser runs without a window. To see into it, open chrome://inspect in a Chromium of yours,
choose Configure, add 127.0.0.1:${port}, and press “inspect” under the page. From another machine, first: ssh -L ${port}:127.0.0.1:${port} <this machine>
`
}
Ctrl+C ends the browser and the product, and throws the product's data away.`);
}

/**
 * Aborted by Ctrl+C. A terminal tells all of its programs, and npm passes it on once more: whoever listened for the first only would be ended
 * by the second, and leave everything running.
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

/** What is wrong with the words given; undefined where they can be had here. */
function objection() {
  const unknown = words.filter((word) => !names.includes(word) && !KINDS.includes(word));
  if (name === undefined || unknown.length > 0) {
    const said = unknown.length > 0 ? `There is no ${unknown.join(', no ')}. ` : '';
    return `${said}Say which product: npm run try -- ${names.join(' | ')}`;
  }
  if (kind === 'firefox' && !hasScreen) {
    return 'There is no screen here, and only Chromium can be looked into from another browser: leave “firefox” out.';
  }
  return undefined;
}

/** Opens the angry customer's thread in a browser, and leaves it there until the end. Returns the exit code. */
async function showIn(stand, { url, port, end }) {
  const { product, boxes } = await moduleOf(name);
  const page = await boxes[0].open(await stand.launched.newPage(), url, { thread: 'angry' });
  // The caret where a person would begin: a click into the box may have left it in the middle of the quote.
  await boxes[0].type(page, '');
  await stand.first.close();
  await page.bringToFront();
  if (!end.aborted) explain({ product, url, port });
  await untilTheEnd(stand.launched.browser, end);
  return 0;
}

async function main() {
  const wrong = objection();
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  await buildExtension();
  const end = listenForEnd();
  console.log(`Starting ${name}. The first time, what it needs is installed, which takes some minutes.`);
  let stand;
  try {
    const { url, missing, broken } = bringUp(name);
    if (url === undefined) {
      console.error(missing ?? broken);
      return 1;
    }
    const { port, options } = await browserOptions();
    stand = await start(kind, { hosts: ['http://127.0.0.1/*'], ...options });
    if (stand === undefined) {
      console.error(`There is no ${kind} here, and none could be installed.`);
      return 1;
    }
    return await showIn(stand, { url, port, end });
  } finally {
    console.log('\nStopping');
    await stand?.close().catch(() => {});
    bringDown(name);
  }
}

process.exitCode = await main();
