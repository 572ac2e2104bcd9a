import { poorReply } from '../conversation.mjs';
import { chipIsRight, lastWords, marksAreRight, shown, write } from '../draft.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

export const renderedAnew = {
  name: 'rendered-anew',
  title: 'after the product has drawn the box or its surroundings anew, the reply is checked as before',
  needs: ['draft', 'rerender'],
  async run(visit) {
    const page = await write(visit, poorReply);
    await chipIsRight(visit, poorReply);
    await visit.box.rerender(page, visit);
    if ((await shown(visit)) === '') await visit.box.type(page, poorReply);
    await marksAreRight(visit, await chipIsRight(visit, poorReply));
    await customerIs(await openByShortcut(visit), lastWords('angry'));
    await leave(page);
  },
};
