import { chipIsRight, lastWords, marksAreRight, write } from '../draft.mjs';
import { poorReply } from '../conversation.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

export const notes = {
  name: 'notes',
  title: 'a poor answer is marked, the chip counts the notes, and the panel shows the customer’s message that was used',
  needs: [],
  async run(visit) {
    const page = await write(visit, poorReply);
    await marksAreRight(visit, await chipIsRight(visit, poorReply));
    await customerIs(await openByShortcut(visit), lastWords('angry'));
    await leave(page);
  },
};
