/** Converse.js: a chat in which Enter sends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clickOn, fill, until } from '../person.mjs';

async function open(page, url) {
  await page.goto(url);
  await until(() => page.$('input[name=jid], textarea.chat-textarea, converse-roster'), { what: 'Converse' });
  if ((await page.$('input[name=jid]')) !== null) {
    await fill(page, 'input[name=jid]', 'agent');
    await fill(page, 'input[name=password]', 'agentpass');
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('converse-roster .open-chat');
  await clickOn(page, 'converse-roster .open-chat', 'Ida');
  await page.waitForSelector('textarea.chat-textarea');
  await until(() => page.$$eval('.chat-msg', (all) => all.length >= 3), { what: 'the archive' });
  await page.click('textarea.chat-textarea');
  return page;
}

/** A message's words, as Prosody writes them into an archive: `"words"; ["attr"] = {}; ["name"] = "body"`, the two in any order. */
const body = /"(?<words>(?:[^"\\]|\\.)*)";\s*(?:\["attr"\] = \{[^{}]*\};\s*)?\["name"\] = "body"/gu;

/** The newest message in the customer's archive. */
function received(state) {
  const archive = readFileSync(path.join(state, 'data', 'shop%2etest', 'archive', 'ida.list'), 'utf8');
  const last = [...archive.matchAll(body)].at(-1)?.groups.words ?? '';
  return last.replaceAll('\\n', '\n');
}

export const boxes = [
  {
    title: 'Converse.js, chat',
    channel: 'chat',
    reads: 'page',
    open,
    type: (page, text) => page.keyboard.type(text, { delay: 2 }),
    async send(page) {
      await page.focus('textarea.chat-textarea');
      await page.keyboard.press('Enter');
    },
    received,
  },
];
