import { chipIsRight, lastWords, write } from '../draft.mjs';
import { poorReply } from '../conversation.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

export const quotedHistory = {
  name: 'quoted-history',
  title: 'in a long thread the customer’s last message is used, not what it quotes',
  needs: [],
  async run(visit) {
    const page = await write(visit, poorReply, 'long');
    await chipIsRight(visit, poorReply, 'long');
    await customerIs(await openByShortcut(visit), lastWords('long'));
    await leave(page);
  },
};
