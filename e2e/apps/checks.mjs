/** What is tried at each box, in this order. */
import assert from 'node:assert/strict';
import { check } from '../../packages/core/dist/index.js';
import { panelOf } from '../extension/harness.mjs';
import { lastWords, messages, customer, poorReply } from './conversation.mjs';
import { until } from './person.mjs';

/** The turns that the extension can know of: all that the page shows, or the message that the draft quotes. */
function contextOf({ reads }) {
  const turns = messages.map(({ from, text }) => ({ role: from === customer ? 'customer' : 'agent', text }));
  const seen = {
    page: turns,
    draft: turns.slice(-1),
    'customer only': turns.filter(({ role }) => role === 'customer'),
  };
  return seen[reads];
}

/** What the chip has to say: as many notes as the engine itself has, given the same conversation. */
function countOf(box) {
  const { findings } = check({ channel: box.channel, context: contextOf(box), reply: poorReply });
  return findings.length === 1 ? '1 note' : `${findings.length} notes`;
}

const isReply = ({ isNote }) => isNote !== true;

/** Characters that nobody typed: zero-width ones, joiners, byte-order marks. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;

export const checks = {
  'engine’s notes': {
    appliesTo: isReply,
    async run({ stand, box, page, url }) {
      await box.open(page, url, stand);
      await page.bringToFront();
      await box.type(page, poorReply);
      await stand.chipSays(page, countOf(box));
    },
  },
  'customer read': {
    appliesTo: isReply,
    async run({ stand, page }) {
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await until(() => panel.evaluate((words) => document.body.innerText.includes(words), lastWords), {
        what: 'the customer’s last words in the panel',
      });
      await page.keyboard.press('Escape');
    },
  },
  'sent as typed': {
    appliesTo: isReply,
    async run({ box, page, state }) {
      await box.send(page);
      await until(() => box.received(state).includes(poorReply.slice(0, 20)), {
        what: 'the server to receive the reply',
      });
      const received = box.received(state);
      assert.equal(received, poorReply);
      assert.doesNotMatch(received, invisible);
    },
  },
  'note left alone': {
    appliesTo: (box) => !isReply(box),
    async run({ stand, box, page, url }) {
      await box.open(page, url, stand);
      await page.bringToFront();
      await box.type(page, poorReply);
      await stand.chipSays(page, 'Internal note: not judged');
    },
  },
};

export const columns = Object.keys(checks);
