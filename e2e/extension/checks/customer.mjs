/** Whose words the draft is judged against. */
import assert from 'node:assert/strict';
import { until } from '../../lib/index.mjs';
import { clickIn, panelOf, panelSays } from '../harness.mjs';

const angry = 'I was charged twice and nobody answers. I am furious, this is the third time I write!';

/** Opens a page without a conversation, where only the draft can be judged. */
async function openPlain(stand) {
  const page = await stand.write('plain.html', 'Thank you for writing. Have a nice day.', '#reply');
  await stand.chipSays(page, 'Not fully judged');
  await stand.pressShortcut(page);
  return { page, panel: await panelOf(page) };
}

export const customerChecks = [
  {
    title: 'says whose message was read, and when',
    async run(stand) {
      const page = await stand.write('helpdesk.html', 'We will look into it.');
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await panelSays(panel, 'Judged against: Dana Miller, 14:02');
      await panelSays(panel, 'I was charged twice for order 48213');
      return page;
    },
  },
  {
    title: 'says that no customer message was found, and praises nothing',
    async run(stand) {
      const { page, panel } = await openPlain(stand);
      await panelSays(panel, 'No customer message found');
      await panelSays(panel, 'were not judged');
      return page;
    },
  },
  {
    title: 'judges against a selection of the page',
    async run(stand) {
      const { page, panel } = await openPlain(stand);
      await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('#words')));
      await clickIn(panel, '[data-key="use-selection"]');
      await panelSays(panel, 'Judged against your selection');
      await panelSays(panel, 'nothing here says that you noticed');
      return page;
    },
  },
  {
    title: 'judges against pasted words, and keeps them to itself',
    async run(stand) {
      const { page, panel } = await openPlain(stand);
      await clickIn(panel, '[data-key="paste"]');
      await page.keyboard.type(angry, { delay: 1 });
      await clickIn(panel, '[data-key="read-text"]');
      await panelSays(panel, 'Judged against the text you pasted');
      await panelSays(panel, 'nothing here says that you noticed');
      assert.equal(
        await page.evaluate(() => document.querySelector('#reply').value),
        'Thank you for writing. Have a nice day.',
      );
      return page;
    },
  },
  {
    title: 'reads the message that is quoted in the draft',
    async run(stand) {
      const page = await stand.open('plain.html');
      await page.evaluate((words) => {
        document.querySelector('#reply').value = `\n\nOn 3 March 2025 Dana wrote:\n> ${words}`;
      }, angry);
      await page.click('#reply');
      await page.evaluate(() => document.querySelector('#reply').setSelectionRange(0, 0));
      await page.keyboard.type('Thank you for writing. Have a nice day.', { delay: 2 });
      await until(async () => (await stand.accessibleNames(page)).some((name) => /Makegood: [2-9] notes/u.test(name)), {
        what: 'notes that need the customer’s message',
      });
      await stand.pressShortcut(page);
      await panelSays(await panelOf(page), 'quoted in the draft');
      return page;
    },
  },
];
