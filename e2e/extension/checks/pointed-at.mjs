/** A page that was never allowed: only the box that the person points at is looked at. */
import assert from 'node:assert/strict';
import { sleep } from '../../lib/index.mjs';
import { marksAre, panelOf, panelSays } from '../harness.mjs';
import { openPopup } from './popup.mjs';

/** The extension as it is installed, without a permission for any host. */
const asInstalled = () => ({ options: { hosts: [] } });

export const pointedAtChecks = [
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
