import { chipIsRight, lastWords, write } from '../draft.mjs';
import { poorReply } from '../conversation.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

const other = 'We will look into it.';

export const twoComposers = {
  name: 'two-composers',
  title: 'two replies being written at once, in two tabs, do not get into each other’s way',
  needs: [],
  async run(visit) {
    await write(visit, poorReply, 'angry');
    const second = { ...visit, tab: undefined, page: await visit.newPage() };
    await write(second, other, 'mild');
    await chipIsRight(second, other, 'mild');
    await visit.page.bringToFront();
    await chipIsRight(visit, poorReply, 'angry');
    await customerIs(await openByShortcut(visit), lastWords('angry'));
    await leave(visit.page);
    await second.page.bringToFront();
    await customerIs(await openByShortcut(second), lastWords('mild'));
    await leave(second.page);
  },
};
