/** What a person does in a web application. */
import { until } from '../lib/index.mjs';

export { until };

export async function fill(page, selector, text) {
  await page.waitForSelector(selector, { visible: true });
  await page.click(selector, { clickCount: 3 });
  await page.keyboard.type(text);
}

/** Clicks, and waits for the page that this leads to. */
export const follow = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

/** Clicks the first element of a kind that shows these words. */
export async function clickOn(page, selector, words) {
  const find = () =>
    page.evaluateHandle(
      (where, what) => [...document.querySelectorAll(where)].find((each) => each.innerText.includes(what)) ?? null,
      selector,
      words,
    );
  const element = await until(async () => (await find()).asElement(), { what: `“${words}” in ${selector}` });
  await element.click();
}

/** Waits until the document of an editor's frame can be typed into, and returns its frame. */
export async function editorFrame(page, selector) {
  const element = await page.waitForSelector(selector);
  const isReady = (frame) => frame.evaluate(() => document.body.isContentEditable);
  const frame = await until(() => element.contentFrame(), { what: `the frame ${selector}` });
  await until(() => isReady(frame), { what: 'the editor' });
  return frame;
}

/** Puts the caret at the very beginning and types. */
export async function typeAtStart(page, text) {
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type(text, { delay: 2 });
}

/** Puts the caret at the very end, below what is quoted, and types. */
export async function typeAtEnd(page, text) {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text, { delay: 2 });
}
