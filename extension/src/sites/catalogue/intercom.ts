import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';
import { closestAcross, nearest } from '../tree.ts';

/** Intercom's inbox. */
export const intercom: Site = {
  id: 'intercom',
  name: 'Intercom',
  channel: 'chat',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  composer: {
    field: '[data-conversation-reply-composer] .ProseMirror, .embercom-prosemirror-composer-editor',
    isNote({ field }) {
      if (closestAcross(field, '.o__note') !== undefined) return true;
      const tab = nearest(field, '[data-intercom-target="note-tab"]');
      return tab === undefined ? undefined : tab.matches('.o__selected');
    },
  },
  conversation: {
    container: '[data-testid="conversation-stream-scroll-container"]',
    message: '[data-part-group-id]',
    text: '.interblocks-html',
    // 5 and 20 are the bot and automatic messages: nobody wrote them.
    role: roleBy({ customer: '[data-part-group-category="1"]', agent: '[data-part-group-category="3"]' }),
    time: 'time',
  },
  quotesInDraft: false,
  sending: {},
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'messages without a marked author are not read; how it sends is not known',
  },
};
