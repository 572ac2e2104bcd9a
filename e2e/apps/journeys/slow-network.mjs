import { poorReply } from '../conversation.mjs';
import { chipIsRight, lastWords, write } from '../draft.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';
import { delayRequests } from '../person.mjs';
import { sendAndCompare } from '../sent.mjs';

/** How long each request of the page waits before it leaves, in milliseconds: a bad mobile connection. */
const latency = 400;

export const slowNetwork = {
  name: 'slow-network',
  title: 'with 400 ms before each request of the page, the reply is checked and sent as typed',
  needs: ['draft', 'send', 'received'],
  async run(visit) {
    await delayRequests(visit.page, latency);
    const page = await write(visit, poorReply, 'mild');
    await chipIsRight(visit, poorReply, 'mild');
    await customerIs(await openByShortcut(visit), lastWords('mild'));
    await leave(page);
    await sendAndCompare(visit);
  },
};
