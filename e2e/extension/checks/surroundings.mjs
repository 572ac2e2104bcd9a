/** The page around: what it may not do to the extension, and the extension not to it. */
import assert from 'node:assert/strict';
import { sleep, until } from '../../lib/index.mjs';
import { clickIn, panelOf, panelSays } from '../harness.mjs';

/** Where the chip belongs: in the field's lower corner. */
const cornerOf = (page, selector) =>
  page.evaluate((where) => {
    const { right, bottom } = document.querySelector(where).getBoundingClientRect();
    return { x: right - 30, y: bottom - 20 };
  }, selector);

/** What is painted there. */
async function hostAtCorner(page, selector) {
  const corner = await cornerOf(page, selector);
  return page.evaluate(({ x, y }) => {
    const at = document.elementFromPoint(x, y);
    return at.popover === 'manual' ? 'ours' : at.localName;
  }, corner);
}

async function clickChip(page, selector) {
  await until(async () => (await hostAtCorner(page, selector)) === 'ours', { what: 'the chip' });
  const { x, y } = await cornerOf(page, selector);
  await page.mouse.click(x, y);
}

export const surroundingsChecks = [
  {
    title: 'does nothing on a page until a reply box has the focus',
    async run(stand) {
      const page = await stand.open('plain.html');
      await page.click('#name');
      await page.keyboard.type('Dana');
      await sleep(500);
      assert.equal(await page.evaluate(() => document.querySelectorAll('[popover]').length), 0);
      return page;
    },
  },
  {
    title: 'is seen on a page that hides every box and has a strict policy',
    async run(stand) {
      const page = await stand.write('chat.html?csp=strict', 'Feel free to call us back.', '#input');
      await clickChip(page, '#input');
      await panelSays(await panelOf(page), 'Judged against: karin, 14:02');
      return page;
    },
  },
  {
    title: 'lets no key that is typed in the panel reach the page',
    async run(stand) {
      const page = await stand.write('chat.html', 'Feel free to call us back.', '#input');
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await clickIn(panel, '[data-key="change"]');
      await clickIn(panel, '[data-key="paste"]');
      await page.evaluate(() => {
        globalThis.heardKeys.length = 0;
      });
      await page.keyboard.type('rdjkc #?/ abc');
      await page.keyboard.press('Enter');
      assert.deepEqual(await page.evaluate(() => globalThis.heardKeys), []);
      assert.equal(await panel.evaluate(() => document.querySelector('textarea').value), 'rdjkc #?/ abc\n');
      assert.equal(await page.evaluate(() => document.querySelectorAll('.msg.self').length), 0);
      return page;
    },
  },
  {
    title: 'can be used in a modal dialog, where all else is inert',
    async run(stand) {
      const page = await stand.write('dialog.html', 'Feel free to call us back.', '#reply');
      await clickChip(page, '#reply');
      await panelSays(await panelOf(page), 'Feel free to call us back');
      return page;
    },
  },
  {
    title: 'works in an editor whose frame a script has written anew',
    async run(stand) {
      const page = await stand.open('framed.html');
      const { x, y } = await page.evaluate(() => {
        const { left, top } = document.querySelector('iframe').getBoundingClientRect();
        return { x: left + 40, y: top + 20 };
      });
      await page.mouse.click(x, y);
      await page.keyboard.type('Feel free to call us back.', { delay: 5 });
      await stand.chipSays(page, '1 note');
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await panelSays(panel, 'either way.');
      await clickIn(panel, '[data-key^="apply 0"]');
      const inFrame = () => page.evaluate(() => document.querySelector('iframe').contentDocument.body.innerText.trim());
      await until(async () => (await inFrame()) === 'I will check on [day and time] and write to you either way.', {
        what: 'the wording in the frame',
      });
      return page;
    },
  },
  {
    title: 'works in a frame of another origin, and there alone',
    async run(stand) {
      const page = await stand.open('elsewhere.html');
      const frame = await page.waitForFrame((each) => each.url().includes('127.0.0.1'));
      await (await frame.waitForSelector('#reply')).click();
      await page.keyboard.type('Feel free to call us back.', { delay: 5 });
      await frame.waitForSelector('[popover]');
      assert.equal(await page.evaluate(() => document.querySelector('[popover]')), null);
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await panelSays(panel, 'either way.');
      await clickIn(panel, '[data-key^="apply 0"]');
      const wanted = 'I will check on [day and time] and write to you either way.';
      await until(async () => (await frame.evaluate(() => document.querySelector('#reply').value)) === wanted, {
        what: 'the wording in the frame',
      });
      return page;
    },
  },
  {
    title: 'tells why Just Not Sorry disagrees, where that extension is seen at work',
    async run(stand) {
      const page = await stand.write('helpdesk.html', 'We are sorry.');
      await page.evaluate(() => {
        const mark = document.createElement('div');
        mark.className = 'jns-highlight';
        document.body.append(mark);
      });
      await stand.pressShortcut(page);
      await panelSays(await panelOf(page), 'Just Not Sorry');
      return page;
    },
  },
  {
    title: 'shows a stranger’s panel nothing',
    async run(stand) {
      const page = await stand.launched.openExtensionPage('panel.html#0123456789abcdef');
      await sleep(500);
      assert.equal(await page.evaluate(() => document.querySelector('#panel').children.length), 0);
      return page;
    },
  },
];
