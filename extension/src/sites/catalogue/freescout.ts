import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** FreeScout. The newest message comes first. */
export const freescout: Site = {
  id: 'freescout',
  name: 'FreeScout',
  channel: 'email',
  hosts: [],
  recognises: (page) => page.querySelector('#conv-layout-main') !== null,
  composer: {
    field: '.conv-reply-block .note-editable, .conv-reply-block textarea#body',
    root: '.conv-reply-block',
    isNote: ({ root }) => root.matches('.conv-note-block'),
  },
  conversation: {
    container: '#conv-layout-main',
    message: '.thread[data-thread_id]',
    text: '.thread-body',
    skip: '.alert, .thread-attachments',
    role: roleBy({ customer: '.thread-type-customer', agent: '.thread-type-message' }),
    author: '.thread-person strong',
    time: '.thread-date',
    order: (message) => Number(message.getAttribute('data-thread_id')),
  },
  quotesInDraft: false,
  sending: { buttons: '.btn-reply-submit', keys: ['Mod+Enter'] },
  checked: { against: 'stored page', sureness: 'high', notes: 'notes, drafts and log lines are not read' },
};
