import assert from 'node:assert/strict';
import { passages, poorReply } from '../conversation.mjs';
import { chipIsRight, isMarked, marksAreRight, write } from '../draft.mjs';

/** Whether the browser checks the spelling of what has the focus, in whatever frame that is. */
const spelling = (page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.contentDocument?.activeElement) focused = focused.contentDocument.activeElement;
    return focused.spellcheck;
  });

export const ownTools = {
  name: 'own-tools',
  title: 'the product’s toolbar works on a marked draft, and the spelling is checked as before',
  needs: ['useToolbar'],
  async run(visit) {
    const page = await write(visit, poorReply);
    const findings = await chipIsRight(visit, poorReply);
    await marksAreRight(visit, findings);
    const before = await spelling(page);
    await visit.box.useToolbar(page);
    await isMarked(page, passages.blame);
    assert.equal(await spelling(page), before);
  },
};
