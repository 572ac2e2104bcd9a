/** axe-core over every page of the extension. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clickIn, marksAre, panelOf } from '../harness.mjs';
import { openPopup } from './popup.mjs';
import { poorReply } from './draft.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as readable lines. */
async function violations(frame) {
  await frame.evaluate(source);
  const found = await frame.evaluate(() => axe.run(document).then(({ violations: all }) => all));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

export const accessibilityChecks = [
  {
    title: 'axe finds nothing in the panel, with notes and with the customer’s message opened',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] });
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      assert.deepEqual(await violations(panel), []);
      await clickIn(panel, '[data-key="change"]');
      assert.deepEqual(await violations(panel), []);
      return page;
    },
  },
  {
    title: 'axe finds nothing in the panel without a customer message',
    async run(stand) {
      const page = await stand.write('plain.html', 'Thank you for writing.', '#reply');
      await stand.chipSays(page, 'Not fully judged');
      await stand.pressShortcut(page);
      assert.deepEqual(await violations(await panelOf(page)), []);
      return page;
    },
  },
  {
    title: 'axe finds nothing in the options',
    async run(stand) {
      await stand.options.bringToFront();
      assert.deepEqual(await violations(stand.options), []);
    },
  },
  {
    title: 'axe finds nothing in the popup',
    async run(stand) {
      const page = await stand.open('helpdesk.html');
      const popup =
        stand.kind === 'chromium' ? await openPopup(stand, page) : await stand.launched.openExtensionPage('popup.html');
      assert.deepEqual(await violations(popup), []);
      await page.close();
      return stand.kind === 'chromium' ? undefined : popup;
    },
  },
];
