import { poorReply } from '../conversation.mjs';
import { write } from '../draft.mjs';

export const internalNote = {
  name: 'internal-note',
  title: 'a note for colleagues is not judged',
  forNotes: true,
  needs: [],
  async run(visit) {
    const page = await write(visit, poorReply);
    await visit.stand.chipSays(page, 'Internal note: not judged');
  },
};
