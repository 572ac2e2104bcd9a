import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** The deep-chat component, in a shadow root. */
export const deepChat: Site = {
  id: 'deep-chat',
  name: 'deep-chat component',
  channel: 'chat',
  hosts: [],
  recognises: (page) => page.querySelector('deep-chat') !== null,
  composer: { field: '#text-input[role="textbox"]', root: '#input' },
  conversation: {
    container: '#messages',
    message: '.outer-message-container',
    text: '.message-bubble',
    role: roleBy({ customer: '.ai-message', agent: '.user-message' }),
    author: '.name',
  },
  quotesInDraft: false,
  sending: { buttons: '.input-button:has(#submit-icon)', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '2.4.2',
    on: '2026-11-28',
    notes: 'whoever is not the user of the component counts as the customer',
  },
};
