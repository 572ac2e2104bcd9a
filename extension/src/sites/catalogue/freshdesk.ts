import { cannotTell } from '../hooks/cannot-tell.ts';
import type { Site } from '../site.ts';

/** Freshdesk. */
export const freshdesk: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  channel: 'ticket',
  hosts: ['https://*.freshdesk.com/*', 'https://*.myfreshworks.com/*'],
  composer: { field: '.fr-element.fr-view, .redactor-editor', isNote: cannotTell },
  conversation: {
    container: ':has(> .ticket-details__item)',
    message: '.ticket-details__item',
    text: '.ticket-details__right',
    skip: 'blockquote, .emails-info',
    role(message) {
      if (message.matches('.ticket-details__requestor')) return 'customer';
      // The class of a private note is also on replies sent by e-mail; those alone list their recipients.
      return message.querySelector('.emails-info') === null ? undefined : 'agent';
    },
    time: 'time',
  },
  quotesInDraft: true,
  sending: {},
  checked: {
    against: 'stored page',
    sureness: 'low',
    notes: 'whether a box is for a private note is not known, nor how it sends',
  },
};
