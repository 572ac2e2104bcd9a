/** The shortcut, as Chromium gives it to the background. */
import { until } from '../lib/index.mjs';

/** Tabs that were marked so far. */
let marks = 0;

/**
 * A headless browser has no window that could take the keys; this is where they would arrive. Two tabs may show the same address, so
 * that the tab is known by a title that it has for a moment.
 */
export async function pressShortcutInChromium(worker, page) {
  const mark = `makegood-test ${(marks += 1)}`;
  const title = await page.evaluate((shown) => {
    const was = document.title;
    document.title = shown;
    return was;
  }, mark);
  const isPressed = () =>
    worker.evaluate(async (shown) => {
      const [tab] = await chrome.tabs.query({ title: shown });
      if (tab !== undefined) chrome.commands.onCommand.dispatch('open-panel', tab);
      return tab !== undefined;
    }, mark);
  await until(isPressed, { what: 'the tab to be found by its title' });
  await page.evaluate((was) => {
    document.title = was;
  }, title);
}
