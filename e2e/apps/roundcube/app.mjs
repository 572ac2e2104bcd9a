/** Roundcube: mails answered in plain text and in HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editorFrame, fill, follow, typeAtEnd, typeAtStart, until } from '../person.mjs';

async function reply(page, url, about) {
  await page.goto(url);
  await until(() => page.$('#rcmloginuser, #messagelist'), { what: 'Roundcube' });
  if ((await page.$('#rcmloginuser')) !== null) {
    await fill(page, '#rcmloginuser', 'agent@shop.test');
    await fill(page, '#rcmloginpwd', 'agentpass');
    await follow(page, '#rcmloginsubmit');
  }
  await page.waitForSelector('#messagelist tr.message');
  const address = await page.$$eval(
    '#messagelist td.subject a',
    (links, words) => links.find((link) => link.innerText.includes(words)).href,
    about,
  );
  await page.goto(address);
  await page.waitForSelector('#messagebody');
  await follow(page, '#toolbar-menu a.reply:not(.all):not(.list)');
  await page.waitForSelector('#composebody');
}

async function send(page) {
  await page.click('button.send');
  await page.waitForSelector('#messagelist');
}

/** Mails that the server was given, oldest first. */
const mails = (state) =>
  readdirSync(path.join(state, 'outbox'))
    .toSorted()
    .map((file) => readFileSync(path.join(state, 'outbox', file), 'utf8'));

/** The lines of a mail that are neither headers nor quoted; a soft break of “format=flowed” is none. */
const ownWords = (mail) =>
  mail
    .slice(mail.indexOf('\r\n\r\n'))
    .split('\r\n')
    .filter((line) => !line.startsWith('>') && !line.endsWith('wrote:'))
    .join('\n')
    .replaceAll(' \n', ' ')
    .trim();

export const boxes = [
  {
    title: 'Roundcube, plain text',
    channel: 'email',
    reads: 'draft',
    async open(page, url) {
      await reply(page, url, 'Re: Order 7714');
      await page.click('#composebody');
      return page;
    },
    type: typeAtEnd,
    send,
    received: (state) => ownWords(mails(state).at(-1) ?? ''),
  },
  {
    title: 'Roundcube, HTML',
    channel: 'email',
    reads: 'draft',
    async open(page, url) {
      await reply(page, url, 'Three weeks');
      const frame = await editorFrame(page, '#composebody_ifr');
      await until(() => frame.evaluate(() => document.hasFocus()), { what: 'the focus in the editor' });
      return page;
    },
    // Where Roundcube has put the caret: in the line over the quote. Enter first, as one does.
    async type(page, text) {
      await page.keyboard.press('Enter');
      await typeAtStart(page, text);
    },
    send,
    received: (state) => ownWords(/text\/plain[^]*?(?=\r\n--)/u.exec(mails(state).at(-1) ?? '')?.[0] ?? ''),
  },
];
