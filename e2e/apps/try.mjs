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

/** Until Ctrl+C, or until the person closes the browser. */
const untilTheEnd = (browser) =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    browser.once('disconnected', resolve);
  });

async function main() {
  if (name === undefined) {
    console.error(`Say which product: npm run try -- ${names.join(' | ')}`);
    return 2;
  }
  if (kind === 'firefox' && !hasScreen) {
    console.error(
      'There is no screen here, and only Chromium can be looked into from another browser: leave “firefox” out.',
    );
    return 2;
  }
  await buildExtension();
  console.log(`Starting ${name}`);
  const { url, missing, broken } = bringUp(name);
  if (url === undefined) {
    console.error(missing ?? broken);
    return 1;
  }
  const { port, options } = await browserOptions();
  let stand;
  try {
    stand = await start(kind, { hosts: ['http://127.0.0.1/*'], ...options });
    if (stand === undefined) {
      console.error(`There is no ${kind} here, and none could be installed.`);
      return 1;
    }
    const { product, boxes } = await moduleOf(name);
    const page = await boxes[0].open(await stand.launched.newPage(), url, { thread: 'angry' });
    await page.bringToFront();
    explain({ product, url, port });
    await untilTheEnd(stand.launched.browser);
    return 0;
  } finally {
    console.log('\nStopping');
    await stand?.close().catch(() => {});
    bringDown(name);
  }
}

process.exitCode = await main();
