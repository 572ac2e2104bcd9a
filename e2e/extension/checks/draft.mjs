/** The draft: marks, chip, apply, undo, dismiss, rule off. */
import assert from 'node:assert/strict';
import { until } from '../../lib/index.mjs';
import { chord, clickIn, markedWords, marksAre, panelOf, textOf } from '../harness.mjs';

export const poorReply = 'We apologise for any inconvenience. Feel free to call us back if it happens again.';
const poorMarks = { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] };

const press = (page, key, times = 1) =>
  Array.from({ length: times }).reduce((before) => before.then(() => page.keyboard.press(key)), Promise.resolve());

const focusedText = (frame) => frame.evaluate(() => document.activeElement.innerText);

/** Waits until the focus is on something that begins with these words. */
async function focusIsOn(frame, words) {
  let last;
  const isOn = async () => {
    last = await focusedText(frame);
    return last.startsWith(words);
  };
  await until(isOn, { what: `the focus on “${words}”` }).catch((cause) => {
    throw new Error(`${cause.message}; it is on “${last}”`, { cause });
  });
}

export const draftChecks = [
  {
    title: 'marks the very words of a poor reply to an angry customer, and counts the notes',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.chipSays(page, '4 notes');
      assert.equal(
        await page.evaluate(() => document.querySelector('.note-editable').innerHTML.includes('makegood')),
        false,
      );
      return page;
    },
  },
  {
    title: 'tells a screen reader the count politely',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await until(
        async () =>
          (await stand.accessibleNames(page)).some((name) => name.endsWith(': 4 notes') && !name.includes('Makegood')),
        {
          what: 'the live region',
        },
      );
      return page;
    },
  },
  {
    title: 'opens by the shortcut, goes from note to note by arrow keys, and Escape returns to the draft',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await focusIsOn(panel, 'Feel free to call us back');
      await press(page, 'ArrowDown');
      await focusIsOn(panel, 'This promises effort');
      await press(page, 'Escape');
      await until(() => page.evaluate(() => document.activeElement.matches('.note-editable')), { what: 'the draft' });
      await page.keyboard.type(' Bye.');
      assert.match(await textOf(page), /Bye\./u);
      return page;
    },
  },
  {
    title: 'applies a wording by keyboard alone, exactly, and one undo takes it out',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await focusIsOn(panel, 'Feel free');
      await until(() => panel.evaluate(() => document.querySelector('.wording').innerText.endsWith('either way.')), {
        what: 'the rewrite of the very words',
      });
      await press(page, 'Tab');
      await press(page, 'Enter');
      const mended = 'We apologise for any inconvenience. I will check on [day and time] and write to you either way.';
      await until(async () => (await textOf(page)) === mended, { what: 'the wording' });
      await until(async () => (await markedWords(page)).error.length === 0, { what: 'the mark to go' });
      await chord(page, 'Control', 'KeyZ');
      await until(async () => (await textOf(page)) === poorReply, { what: 'the draft as it was' });
      await marksAre(page, poorMarks);
      return page;
    },
  },
  {
    title: 'moves the marks with the text before the next verdict, and drops what was touched',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await chord(page, 'Control', 'Home');
      await page.keyboard.type('Hello Dana, ');
      await marksAre(page, poorMarks);
      return page;
    },
  },
  {
    title: 'dismisses a note in this draft, and switches a rule off for good',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await clickIn(panel, '[data-key^="dismiss responsibility-shift"]');
      await stand.chipSays(page, '3 notes');
      await clickIn(panel, '.title[data-key*="hollow-apology"]');
      await clickIn(panel, '[data-key^="off hollow-apology"]');
      await stand.chipSays(page, '2 notes');
      await marksAre(page, {});
      const stored = await stand.ask({ kind: 'list-rules' });
      assert.ok(stored.length > 10);
      await stand.clearSettings();
      return page;
    },
  },
  {
    title: 'opens at a mark that is clicked, and leaves the focus in the draft',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, poorMarks);
      const point = await page.evaluate(() => {
        const [range] = CSS.highlights.get('makegood-warning');
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(point.x, point.y);
      const panel = await panelOf(page);
      await until(
        () =>
          panel.evaluate(() =>
            document.querySelector('.title[aria-expanded="true"]').innerText.includes('We apologise'),
          ),
        {
          what: 'the note of the mark',
        },
      );
      assert.equal(await page.evaluate(() => document.activeElement.matches('.note-editable')), true);
      return page;
    },
  },
  {
    title: 'leaves nothing behind when the composer goes',
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await stand.chipSays(page, '4 notes');
      await page.evaluate(() => document.querySelector('.conv-reply-block').remove());
      await until(
        () => page.evaluate(() => document.querySelector('[popover]') === null && CSS.highlights.size === 0),
        {
          what: 'a clean page',
        },
      );
      return page;
    },
  },
];
