/** The Lounge: an IRC conversation in which every line is a message and Enter sends. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fill, until } from '../person.mjs';

async function open(page, url) {
  await page.goto(url);
  await until(() => page.$('input[name=username], .channel-list-item'), { what: 'The Lounge' });
  if ((await page.$('input[name=username]')) !== null) {
    await fill(page, 'input[name=username]', 'agent');
    await fill(page, 'input[type=password]', 'agentpass');
    await page.click('button[type=submit]');
  }
  await page.waitForSelector('.channel-list-item[data-name="ida"]');
  await page.click('.channel-list-item[data-name="ida"]');
  await page.waitForSelector('.chat-view[data-type="query"] .msg[data-type="message"]');
  await page.click('#input');
  return page;
}

function received(state) {
  const file = path.join(state, 'told.txt');
  return existsSync(file) ? (readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '') : '';
}

export const boxes = [
  {
    title: 'The Lounge, conversation',
    channel: 'chat',
    reads: 'customer only',
    open,
    type: (page, text) => page.keyboard.type(text, { delay: 2 }),
    async send(page) {
      await page.focus('#input');
      await page.keyboard.press('Enter');
    },
    received,
  },
];
