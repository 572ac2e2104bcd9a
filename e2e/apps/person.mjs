/** What a person does in a web application. */
import { chord } from '../extension/harness.mjs';
import { sleep, until } from '../lib/index.mjs';

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
  await chord(page, 'Control', 'Home');
  await page.keyboard.type(text, { delay: 2 });
}

/** Puts the caret at the very end, below what is quoted, and types. */
export async function typeAtEnd(page, text) {
  await chord(page, 'Control', 'End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text, { delay: 2 });
}

/** Takes the last change back. Some editors keep the typing before it in a step of its own, so that it takes two. */
export async function undo(page, isUndone) {
  for (const isLast of [false, true]) {
    await chord(page, 'Control', 'KeyZ');
    try {
      await isUndone();
      return;
    } catch (cause) {
      if (isLast) throw cause;
    }
  }
}

/** Lets every request of a page wait before it leaves. Pages that it opens are as quick as ever. */
export async function delayRequests(page, milliseconds) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    await sleep(milliseconds);
    // The page may have gone meanwhile, and its requests with it.
    await request.continue().catch(() => {});
  });
}

/** Selects the first word of the draft by keys. */
export async function selectFirstWord(page) {
  await chord(page, 'Control', 'Home');
  await chord(page, 'Control', 'Shift', 'ArrowRight');
}

/** Makes the first word bold by the toolbar of CKEditor 4. */
export async function boldInCkeditor(page, selector) {
  const frame = await editorFrame(page, selector);
  await selectFirstWord(page);
  await page.click('a.cke_button__bold');
  await until(() => frame.evaluate(() => document.querySelector('strong') !== null), { what: 'a word in bold' });
}

/** Ends every session in the browser, as when the server has let it run out. */
export async function forgetSession(page) {
  const context = page.browserContext();
  await context.deleteCookie(...(await context.cookies()));
}
