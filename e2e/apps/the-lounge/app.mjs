/** The Lounge: an IRC conversation in which every line is a message and Enter sends. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chatBox } from '../chat-box.mjs';
import { agent, threads } from '../conversation.mjs';
import { fill, until } from '../person.mjs';
import { moduleVersion } from '../versions.mjs';

const box = '#input';

async function logIn(page, url) {
  await page.goto(url);
  await until(() => page.$('input[name=username], .channel-list-item'), { what: 'The Lounge' });
  if ((await page.$('input[name=username]')) === null) return;
  await fill(page, 'input[name=username]', agent.user);
  await fill(page, 'input[type=password]', agent.password);
  await page.click('button[type=submit]');
}

/** Goes to a customer's conversation and into the box. */
async function enter(page, thread) {
  const { customer, lastWords } = threads[thread];
  const item = `.channel-list-item[data-name="${customer.user}"]`;
  await page.waitForSelector(item);
  await page.click(item);
  const shows = (words) =>
    page.$eval('.chat-view[data-type="query"]', (view, what) => view.innerText.includes(what), words);
  await until(() => shows(lastWords), { what: 'the conversation' });
  await page.click(box);
  return page;
}

function received(state) {
  const file = path.join(state, 'told.txt');
  return existsSync(file) ? (readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '') : '';
}

export const product = { name: 'The Lounge', version: (state) => moduleVersion(state, 'thelounge') };

const notTranslated = 'The Lounge is in English alone';

export const boxes = [
  chatBox({
    field: box,
    enter,
    title: 'The Lounge, conversation',
    reads: 'customer only',
    // The page draws its list anew with every message: in Firefox what was found in it is then gone before it is clicked.
    open(page, url, { thread }) {
      const isIn = async () => {
        await logIn(page, url);
        return enter(page, thread);
      };
      return until(isIn, { what: 'the conversation', timeout: 20_000 });
    },
    received,
    without: {
      'internal-note': 'IRC has no notes for colleagues',
      'own-tools': 'The Lounge has no toolbar',
      'session-expired': 'an IRC client keeps its connection and has no session that runs out',
      german: notTranslated,
      french: notTranslated,
    },
  }),
];
