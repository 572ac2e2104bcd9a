/** Hydrogen: a Matrix room in which Enter sends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chatBox } from '../chat-box.mjs';
import { agent, threads } from '../conversation.mjs';
import { clickOn, fill, until } from '../person.mjs';
import { moduleVersion } from '../versions.mjs';
import { newestOf } from './matrix.mjs';

const box = '.MessageComposer_input textarea';

/** Each tab logs in for itself: Hydrogen closes a session that is opened in a second one. */
async function logIn(page, url) {
  if ((await page.$('.SessionView')) !== null) return;
  await page.goto(`${url}#/login`);
  await fill(page, '#username', agent.user);
  await fill(page, '#password', agent.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.SessionView');
}

/** Goes to a customer's room and into its box. */
async function enter(page, thread) {
  const { customer, lastWords } = threads[thread];
  await clickOn(page, '.RoomList a', customer.name);
  const shows = () => page.$eval('.Timeline', (timeline, words) => timeline.innerText.includes(words), lastWords);
  await until(shows, { what: 'the conversation' });
  await page.waitForSelector(box, { visible: true });
  await page.click(box);
  return page;
}

/** What the server has given the customers last of what the agent wrote. */
async function newest(state) {
  const seeded = JSON.parse(readFileSync(path.join(state, 'rooms.json'), 'utf8'));
  const events = await Promise.all(
    seeded.rooms.map(({ room, token }) => newestOf(seeded.server, { room, token, sender: seeded.agent })),
  );
  const sent = events.filter((event) => event !== undefined);
  return sent.toSorted((a, b) => a.origin_server_ts - b.origin_server_ts).at(-1);
}

export const product = { name: 'Hydrogen', version: (state) => moduleVersion(state, 'hydrogen-view-sdk') };

const notTranslated = 'Hydrogen is in English alone';

export const boxes = [
  chatBox({
    field: box,
    enter,
    title: 'Hydrogen, room',
    reads: 'page',
    async open(page, url, { thread }) {
      await logIn(page, url);
      return enter(page, thread);
    },
    received: async (state) => (await newest(state))?.content.body ?? '',
    raw: async (state) => JSON.stringify(await newest(state)),
    /** Answers the customer's last message by its menu: it then stands above the draft. */
    async useToolbar(page) {
      const last = '.Timeline_message:not(.own):nth-last-child(1 of .Timeline_message)';
      await page.hover(last);
      await page.click(`${last} .Timeline_messageOptions`);
      await clickOn(page, '.menu button', 'Reply');
      await page.waitForSelector('.MessageComposer_replyPreview', { visible: true });
    },
    without: {
      'internal-note': 'a chat between two has no notes for colleagues',
      'session-expired': 'seen here: without its session Hydrogen leaves the room at once, the draft with it',
      german: notTranslated,
      french: notTranslated,
    },
  }),
];
