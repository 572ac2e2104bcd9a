/** The engine in the background: the library's own verdict, an idle worker, no network. */
import assert from 'node:assert/strict';
import { check } from 'makegood';
import { sleep } from '../../lib/index.mjs';
import { marksAre } from '../harness.mjs';
import { poorReply } from './draft.mjs';
import { exampleCases } from '../example-cases.mjs';

export const engineChecks = [
  {
    title: 'judges as the library does in a batch, byte for byte',
    async run(stand) {
      const cases = exampleCases(40);
      for (const input of cases) {
        const verdict = await stand.ask({ kind: 'check', case: input });
        assert.equal(JSON.stringify(verdict), JSON.stringify(check(input)));
      }
      assert.equal(cases.length, 40);
    },
  },
  {
    title: 'loses no word when the browser has ended the idle background',
    own: () => ({ options: { prefs: { 'extensions.background.idle.timeout': 1000 } } }),
    async run(stand) {
      const page = await stand.open('helpdesk.html');
      await stand.stopBackground();
      await page.click('.note-editable');
      await page.keyboard.type(poorReply, { delay: 2 });
      await stand.stopBackground();
      await marksAre(page, { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] });
      await stand.stopBackground();
      await page.keyboard.type(' Bye.');
      await sleep(600);
      await marksAre(page, { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] });
      return page;
    },
  },
  {
    title: 'may not open a connection, whoever asks',
    async run(stand) {
      const page = await stand.launched.openExtensionPage('popup.html');
      const refused = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'answered',
            (cause) => cause.name,
          ),
        `${stand.url}/plain.html`,
      );
      assert.equal(refused, 'TypeError');
      return page;
    },
  },
];
