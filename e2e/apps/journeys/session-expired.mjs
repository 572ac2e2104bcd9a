import assert from 'node:assert/strict';
import { poorReply } from '../conversation.mjs';
import { chipIsRight, lastWords, shown, write } from '../draft.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

const half = poorReply.indexOf('You must');

export const sessionExpired = {
  name: 'session-expired',
  title: 'the session with the product ends while one types: the draft stays as typed, and is checked to its end',
  needs: ['draft', 'expire'],
  async run(visit) {
    const { box, url, state } = visit;
    const page = await write(visit, poorReply.slice(0, half));
    await box.expire(page, { url, state });
    await page.keyboard.type(poorReply.slice(half), { delay: 2 });
    await chipIsRight(visit, poorReply);
    await customerIs(await openByShortcut(visit), lastWords('angry'));
    await leave(page);
    assert.equal(await shown(visit), poorReply);
  },
};
