import { chipIsRight, draftIs, isUnmarked, write } from '../draft.mjs';
import { passages, poorReply } from '../conversation.mjs';
import { applyWording, dismissNote, hasLedBack, leave, openByShortcut } from '../panel.mjs';
import { undo } from '../person.mjs';
import { sendAndCompare } from '../sent.mjs';

const { blame, command, dump } = passages;

export const mendAndSend = {
  name: 'mend-and-send',
  title:
    'by keyboard: two wordings taken over, one undone, one note dismissed; the server receives what the screen shows',
  needs: ['draft', 'send', 'received'],
  async run(visit) {
    const page = await write(visit, poorReply);
    await chipIsRight(visit, poorReply);
    let panel = await openByShortcut(visit);
    await applyWording(page, panel, dump);
    await draftIs(visit, (text) => !text.includes(dump), 'the first wording in the draft');
    // Taking a wording over has led back to the draft.
    panel = await openByShortcut(visit);
    await applyWording(page, panel, command);
    await draftIs(visit, (text) => !text.includes(command), 'the second wording in the draft');
    await hasLedBack(panel);
    await undo(page, () =>
      draftIs(visit, (text) => text.includes(command) && !text.includes(dump), 'one wording undone', 1500),
    );
    panel = await openByShortcut(visit);
    await dismissNote(page, panel, blame);
    await isUnmarked(page, blame);
    await leave(page);
    await sendAndCompare(visit);
  },
};
