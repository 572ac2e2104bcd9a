/** A page that was never allowed: only the box that the person points at is looked at. */
import assert from 'node:assert/strict';
import { sleep, until } from '../../lib/index.mjs';
import { marksAre, panelOf, panelSays } from '../harness.mjs';
import { openPopup } from './popup.mjs';

/** The extension as it is installed, without a permission for any host. */
const asInstalled = () => ({ options: { hosts: [] } });

/** Firefox can be told to take the person's click for the answer to its own question; Chromium cannot. */
const withoutQuestion = () => ({
  options: { hosts: [], prefs: { 'extensions.webextOptionalPermissionPrompts': false } },
});

const registeredHosts = (stand) =>
  stand.options.evaluate(async () => {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });

export const pointedAtChecks = [
  {
    title: 'runs on a product once it is allowed in the options, and no more when that is taken back',
    browsers: ['firefox'],
    own: withoutQuestion,
    async run(stand) {
      await stand.options.bringToFront();
      assert.deepEqual(await registeredHosts(stand), []);
      await stand.options.click('[data-key="zendesk"]');
      await until(async () => (await registeredHosts(stand)).includes('https://*.zendesk.com/*'), {
        what: 'the product',
      });
      await stand.options.waitForSelector('[data-key="zendesk"][aria-label^="Allowed"]');
      await stand.options.click('[data-key="zendesk"]');
      await until(async () => (await registeredHosts(stand)).length === 0, { what: 'no product' });
    },
  },
  {
    title: 'runs on no page before the person allows one',
    own: asInstalled,
    async run(stand) {
      const page = await stand.write('plain.html', 'Feel free to call us back.', '#reply');
      await sleep(1500);
      assert.equal(await page.evaluate(() => document.querySelectorAll('[popover]').length), 0);
      return page;
    },
  },
  {
    title: 'checks the box that was pointed at, by the popup’s button, without a permission for the page',
    browsers: ['chromium'],
    own: asInstalled,
    async run(stand) {
      const page = await stand.write('helpdesk.html', 'Feel free to call us back.');
      const popup = await openPopup(stand, page);
      assert.match(
        await popup.evaluate(() => document.querySelector('#status').innerText),
        /Not allowed to read localhost/u,
      );
      await popup.evaluate(() =>
        [...document.querySelectorAll('button')].find((each) => each.textContent === 'Check this box').click(),
      );
      await panelSays(await panelOf(page), 'Feel free to call us back');
      await marksAre(page, { error: ['Feel free to call us back'] });
      return page;
    },
  },
  {
    title: 'checks the box that was pointed at, by the shortcut, without a permission for the page',
    browsers: ['firefox'],
    own: asInstalled,
    async run(stand) {
      const page = await stand.write('helpdesk.html', 'Feel free to call us back.');
      await stand.pressShortcut(page);
      await panelSays(await panelOf(page), 'Feel free to call us back');
      return page;
    },
  },
];
