import type { Site } from '../site.ts';

/** Hydrogen: Matrix rooms. */
export const hydrogen: Site = {
  id: 'hydrogen',
  name: 'Hydrogen',
  channel: 'chat',
  hosts: ['https://hydrogen.element.io/*'],
  recognises: (page) => page.querySelector('.hydrogen .SessionView') !== null,
  composer: { field: '.MessageComposer_input textarea', root: '.MessageComposer' },
  conversation: {
    container: '.Timeline',
    // A message that is answered stands inside the one that answers it, in the markup of a message.
    message: 'ul > .Timeline_message[data-event-id]',
    // Without what stands in place of a message that was deleted or cannot be decrypted.
    text: '.Timeline_messageBody:not(.statusMessage)',
    skip: 'time, .ReplyPreviewView',
    role: (message) => (message.matches('.own') ? 'agent' : 'customer'),
    twoParties: true,
    author: '.Timeline_messageSender',
    time: ':scope > .Timeline_messageBody > time',
  },
  quotesInDraft: false,
  sending: { buttons: 'button.send', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '0.3.1',
    on: '2026-11-28',
    notes: 'rooms with two people besides you are not read; nor is what could not be decrypted',
  },
};
