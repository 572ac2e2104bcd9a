/** Popup and options. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../lib/index.mjs';
import { marksAre } from '../harness.mjs';
import { poorReply } from './draft.mjs';

const poorMarks = { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] };

const pack = {
  rules: [
    {
      id: 'ticket-number-talk',
      message: 'The customer has a name.',
      why: 'A number in place of a name reads as a queue.',
      suggestion: '[the customer’s name]',
      patterns: ['your ticket number'],
      matches: ['This is [[your ticket number]].'],
    },
  ],
};

/** Gives a file to the options page's import. */
async function importFile(page, name, content) {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-import-'));
  const file = path.join(folder, name);
  writeFileSync(file, content);
  try {
    const input = await page.$('#import');
    await input.uploadFile(file);
    const isRead = () =>
      until(
        () =>
          page.evaluate(
            () => document.querySelector('#phrases').textContent + document.querySelector('#problem').textContent,
          ),
        {},
      );
    await isRead();
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shows = (page, selector, words) =>
  until(() => page.evaluate((where, text) => document.querySelector(where).innerText.includes(text), selector, words), {
    what: `“${words}”`,
  });

export const pageChecks = [
  {
    title: 'changes the severity of a rule for drafts that are open',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.options.bringToFront();
      await stand.options.select('[data-key="responsibility-shift"]', 'hint');
      await page.bringToFront();
      await marksAre(page, { hint: poorMarks.error, warning: poorMarks.warning });
      return page;
    },
  },
  {
    title: 'takes phrases of one’s own from a file, and finds them in a draft',
    async run(stand) {
      await stand.options.bringToFront();
      await importFile(stand.options, 'pack.json', JSON.stringify(pack));
      await shows(stand.options, '#phrases', '1 rules');
      const page = await stand.write('helpdesk.html', 'Hello Dana, your ticket number is 48213.');
      await marksAre(page, { warning: ['your ticket number'] });
      return page;
    },
  },
  {
    title: 'refuses a file that is no pack, says why, and keeps what was there',
    async run(stand) {
      await stand.options.bringToFront();
      await importFile(stand.options, 'pack.json', '{ "rules": [');
      await shows(stand.options, '#problem', 'pack.json is not JSON');
      await importFile(
        stand.options,
        'pack.json',
        JSON.stringify({ rules: [{ ...pack.rules[0], patterns: ['(open'] }] }),
      );
      await shows(stand.options, '#problem', 'pack.json was not taken');
      await shows(stand.options, '#phrases', 'None yet');
    },
  },
  {
    title: 'says what leaves the computer, and how to check it',
    async run(stand) {
      await shows(stand.options, 'main', 'Nothing.');
      await shows(stand.options, 'main', "connect-src 'none'");
    },
  },
  {
    title: 'is off on a site where it was switched off, and comes back',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.set({ offSites: [new URL(stand.url).host] });
      await marksAre(page, {});
      assert.equal(await page.evaluate(() => document.querySelectorAll('[popover]').length), 0);
      await stand.set({ offSites: [] });
      await page.evaluate(() => document.activeElement.blur());
      await page.click('.note-editable');
      await marksAre(page, poorMarks);
      return page;
    },
  },
  {
    title: 'is off everywhere while it is paused',
    async run(stand) {
      await stand.set({ pausedUntil: Date.now() + 60_000 });
      const page = await stand.write('helpdesk.html', poorReply);
      await new Promise((resolve) => {
        setTimeout(resolve, 1500);
      });
      await marksAre(page, {});
      return page;
    },
  },
];
