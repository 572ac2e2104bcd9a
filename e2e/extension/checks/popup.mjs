/** The real popup, opened on a tab. Only Chromium can open one for a test. */
import assert from 'node:assert/strict';
import { until } from '../../lib/index.mjs';
import { marksAre } from '../harness.mjs';
import { poorReply } from './draft.mjs';

const poorMarks = { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] };

export async function openPopup(stand, page) {
  const { browser, extensionId } = stand.launched;
  const extension = (await browser.extensions()).get(extensionId);
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('#controls button');
  return popup;
}

const shows = (popup, words) =>
  until(() => popup.evaluate((text) => document.querySelector('#status').innerText.includes(text), words), {
    what: `the popup to say “${words}”`,
  });

/** Clicks the control whose label holds these words. */
const clickLabelled = (popup, words) =>
  popup.evaluate(
    (text) => [...document.querySelectorAll('label, button')].find((each) => each.textContent.includes(text)).click(),
    words,
  );

export const popupChecks = [
  {
    title: 'the popup switches the site and the tab off and on',
    browsers: ['chromium'],
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      const popup = await openPopup(stand, page);
      await shows(popup, 'On for localhost');
      await clickLabelled(popup, 'This site');
      await shows(popup, 'Off on localhost');
      await marksAre(page, {});
      await clickLabelled(popup, 'This site');
      await clickLabelled(popup, 'This tab');
      await shows(popup, 'Off in this tab');
      await clickLabelled(popup, 'This tab');
      await shows(popup, 'On for localhost');
      return page;
    },
  },
  {
    title: 'the popup pauses for an hour',
    browsers: ['chromium'],
    async run(stand) {
      const page = await stand.open('helpdesk.html');
      const popup = await openPopup(stand, page);
      await clickLabelled(popup, 'Pause for an hour');
      await shows(popup, 'Paused until');
      const { pausedUntil } = await stand.options.evaluate(() => chrome.storage.local.get('pausedUntil'));
      assert.ok(Math.abs(pausedUntil - Date.now() - 3_600_000) < 20_000);
      return page;
    },
  },
];
