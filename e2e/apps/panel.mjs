/** The panel as the keyboard reaches it. */
import { panelOf } from '../extension/harness.mjs';
import { sleep } from '../lib/index.mjs';
import { until } from './person.mjs';

/** A person reads a wording before taking it over; meanwhile the panel has put the best ones there. In milliseconds. */
const reading = 700;

const focused = (panel) =>
  panel.evaluate(() => {
    const { innerText, dataset } = document.activeElement;
    return { words: innerText.trim(), key: dataset.key ?? '', isOpen: document.activeElement.ariaExpanded === 'true' };
  });

/** Goes into the panel by the shortcut; `again` where that has closed one that stood open. */
export async function openByShortcut({ stand, page }, again = true) {
  await stand.pressShortcut(page);
  const panel = await panelOf(page);
  const hasFocus = async () => (await focused(panel)).key !== '' && panel.evaluate(() => document.hasFocus());
  try {
    await until(hasFocus, { what: 'the focus in the panel', timeout: again ? 2500 : 10_000 });
  } catch (cause) {
    if (!again) throw cause;
    return openByShortcut({ stand, page }, false);
  }
  return panel;
}

/** Presses a key until the focus is where it should be; `what` names that place. */
async function pressUntil(page, panel, key, isThere, what) {
  for (let presses = 0; presses < 30; presses++) {
    if (isThere(await focused(panel))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${what}; the focus is on ${JSON.stringify(await focused(panel))}`);
}

/** Taking a wording over leads back to the draft. A person looks at what came of it before doing the next thing. */
export async function hasLedBack(panel) {
  await until(() => panel.evaluate(() => !document.hasFocus()).catch(() => true), {
    what: 'the focus to leave the panel',
  });
  await sleep(reading);
}

/** Goes to the note about these words and opens it, then to one of its buttons, and presses that. */
async function pressOnNote(page, panel, words, action) {
  const isTitle = ({ key, words: shown }) => key.startsWith('title') && shown.startsWith(words);
  await page.keyboard.press('Home');
  await pressUntil(page, panel, 'ArrowDown', isTitle, `the note “${words}”`);
  if (!(await focused(panel)).isOpen) await page.keyboard.press('Enter');
  await pressUntil(page, panel, 'Tab', ({ key }) => key.startsWith(action), `“${action}” of “${words}”`);
  await sleep(reading);
  await page.keyboard.press('Enter');
}

/** Takes over the first wording of the note about these words. */
export const applyWording = (page, panel, words) => pressOnNote(page, panel, words, 'apply 0');

/** Puts the note about these words away, in this draft. */
export const dismissNote = (page, panel, words) => pressOnNote(page, panel, words, 'dismiss');

/** Waits until the panel shows these words of the customer. */
export async function customerIs(panel, words) {
  let last;
  const shows = async () => {
    last = await panel.evaluate(() => document.body.innerText);
    return last.replaceAll(/\s+/gu, ' ').includes(words);
  };
  await until(shows, { what: `the customer’s words “${words}” in the panel` }).catch((cause) => {
    throw new Error(`${cause.message}; it says ${JSON.stringify(last.slice(0, 300))}`, { cause });
  });
}

/** Leaves the panel by Escape, which gives the focus back to the draft; a page that is still doing so would call its tab to the front. */
export async function leave(page) {
  const panel = await panelOf(page);
  await page.keyboard.press('Escape');
  await hasLedBack(panel);
}
