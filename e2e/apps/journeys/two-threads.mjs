import { chipIsRight, lastWords, openBox, shown, write } from '../draft.mjs';
import { poorReply } from '../conversation.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

export const twoThreads = {
  name: 'two-threads',
  title: 'from one open thread to the other and back, each is judged by its own customer',
  needs: ['draft'],
  async run(visit) {
    for (const [visits, thread] of ['angry', 'mild', 'angry'].entries()) {
      const page = visits < 2 ? await write(visit, poorReply, thread) : await openBox(visit, thread);
      // Coming back, some products have kept what was typed, others have thrown it away.
      if ((await shown(visit)) === '') await visit.box.type(page, poorReply);
      await chipIsRight(visit, poorReply, thread);
      await customerIs(await openByShortcut(visit), lastWords(thread));
      await leave(page);
    }
  },
};
