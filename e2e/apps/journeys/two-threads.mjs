import { chipIsRight, lastWords, openBox, shown } from '../draft.mjs';
import { poorReply } from '../conversation.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

export const twoThreads = {
  name: 'two-threads',
  title: 'from one open thread to the other and back, each is judged by its own customer',
  needs: ['draft'],
  async run(visit) {
    for (const thread of ['angry', 'mild', 'angry']) {
      const page = await openBox(visit, thread);
      // Some products keep what was typed before, others ask whether to throw it away.
      if ((await shown(visit)) === '') await visit.box.type(page, poorReply);
      await chipIsRight(visit, poorReply, thread);
      await customerIs(await openByShortcut(visit), lastWords(thread));
      await leave(page);
    }
  },
};
