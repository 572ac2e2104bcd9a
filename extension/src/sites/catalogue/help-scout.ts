import { cannotTell } from '../hooks/cannot-tell.ts';
import type { Site } from '../site.ts';

/** Help Scout. */
export const helpScout: Site = {
  id: 'help-scout',
  name: 'Help Scout',
  channel: 'email',
  hosts: ['https://secure.helpscout.net/*'],
  composer: { field: '[data-testid="reply-editor"], [data-cy="ConvoEditor"]', isNote: cannotTell },
  quotesInDraft: true,
  sending: {},
  checked: {
    against: 'stored page',
    sureness: 'low',
    notes: 'only an English label tells who wrote, so the thread is left alone',
  },
};
