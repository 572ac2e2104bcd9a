/** The question before sending. */
import assert from 'node:assert/strict';
import { sleep, until } from '../../lib/index.mjs';
import { clickIn, marksAre, panelOf, panelSays } from '../harness.mjs';
import { poorReply } from './draft.mjs';

const serious = ['Feel free to call us back'];
const sent = (page) => page.evaluate(() => Number(document.querySelector('#outbox').dataset.sent ?? 0));
const chatSent = (page) => page.evaluate(() => document.querySelectorAll('.msg.self').length);

async function writeSerious(stand) {
  const page = await stand.write('helpdesk.html', poorReply);
  await marksAre(page, { error: serious, warning: ['We apologise for any inconvenience'] });
  return page;
}

export const sendingChecks = [
  {
    title: 'asks nothing before sending unless it was switched on',
    async run(stand) {
      const page = await writeSerious(stand);
      await page.click('.btn-reply-submit');
      assert.equal(await sent(page), 1);
      return page;
    },
  },
  {
    title: 'holds a reply with a serious note back once, and sends it exactly once when told to',
    async run(stand) {
      await stand.set({ sendCheck: true });
      const page = await writeSerious(stand);
      await page.click('.btn-reply-submit');
      const panel = await panelOf(page);
      await panelSays(panel, 'Send it like this?');
      assert.equal(await sent(page), 0);
      await clickIn(panel, '[data-key="send"]');
      await until(async () => (await sent(page)) === 1, { what: 'the reply to go out' });
      await page.click('.btn-reply-submit');
      assert.equal(await sent(page), 2, 'never asks twice');
      return page;
    },
  },
  {
    title: 'lets a reply without a serious note go out unasked',
    async run(stand) {
      await stand.set({ sendCheck: true });
      const page = await stand.write('helpdesk.html', 'We will look into it.');
      await stand.chipSays(page, '4 notes');
      await page.click('.btn-reply-submit');
      assert.equal(await sent(page), 1);
      return page;
    },
  },
  {
    title: 'asks before a reply goes out that was typed and sent without a pause',
    async run(stand) {
      await stand.set({ sendCheck: true });
      const page = await stand.write('chat.html', 'Hello.', '#input');
      await stand.chipSays(page, 'Not fully judged');
      const typed = ' Feel free to call us back if it happens again.';
      await page.keyboard.type(typed, { delay: 30 });
      await page.keyboard.press('Enter');
      await panelSays(await panelOf(page), 'Send it like this?');
      assert.equal(await chatSent(page), 0);
      return page;
    },
  },
  {
    title: 'asks before Enter sends in a chat, and for the next message again',
    async run(stand) {
      await stand.set({ sendCheck: true });
      const page = await stand.write('chat.html?csp=strict', 'Feel free to call us back.', '#input');
      await until(async () => (await stand.accessibleNames(page)).some((name) => /Makegood: \d+ notes/u.test(name)), {
        what: 'the notes',
      });
      await sleep(1500);
      await page.keyboard.press('Enter');
      const panel = await panelOf(page);
      await panelSays(panel, 'Send it like this?');
      assert.equal(await chatSent(page), 0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(async () => (await chatSent(page)) === 1, { what: 'the message to go out' });
      assert.equal(
        await page.evaluate(() => document.querySelector('.msg.self .content').textContent),
        'Feel free to call us back.',
      );
      await sleep(1000);
      await page.click('#input');
      await page.keyboard.type('You should have read the terms.', { delay: 2 });
      await sleep(2000);
      await page.keyboard.press('Enter');
      await panelSays(await panelOf(page), 'Send it like this?');
      assert.equal(await chatSent(page), 1);
      return page;
    },
  },
];
