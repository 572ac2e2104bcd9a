import assert from 'node:assert/strict';
import { panelOf } from '../../extension/harness.mjs';
import { poorReply } from '../conversation.mjs';
import { chipIsRight, marksAreRight, write } from '../draft.mjs';
import { leave, openByShortcut } from '../panel.mjs';

/** The panel's place, as shares of the window: `{ left, top, right, bottom }`. */
async function placeOf(panel) {
  const element = await panel.frameElement();
  return element.evaluate((frame) => {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return { left: left / innerWidth, top: top / innerHeight, right: right / innerWidth, bottom: bottom / innerHeight };
  });
}

async function isInPlace(visit, page) {
  // What grew may have pushed the box out of the window; a person scrolls to what they write.
  await page.evaluate(() => document.activeElement.scrollIntoView({ block: 'center' }));
  await marksAreRight(visit, await chipIsRight(visit, poorReply));
  await openByShortcut(visit);
  const { left, top, right, bottom } = await placeOf(await panelOf(page));
  assert.ok(left >= 0 && top >= 0 && right <= 1 && bottom <= 1, JSON.stringify({ left, top, right, bottom }));
  await leave(page);
}

export const pageZoom = {
  name: 'page-zoom',
  title: 'with the page at 150 %, marks, chip and panel are there, the panel wholly in the window',
  needs: [],
  async run(visit) {
    const page = await write(visit, poorReply);
    await visit.stand.zoom(page, 1.5);
    try {
      await isInPlace(visit, page);
    } finally {
      // The browser keeps the zoom for every page of the product.
      await visit.stand.zoom(page, 1);
    }
  },
};
