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
    // The message that another one answers stands inside that one, in its own markup.
    message: 'ul > .Timeline_message[data-event-id]',
    // Without what stands in place of a message that was deleted or cannot be decrypted.
    text: '.Timeline_messageBody:not(.statusMessage)',
    skip: 'time, .ReplyPreviewView',
    role: (message) => (message.matches('.own') ? 'agent' : 'customer'),
    twoParties: true,
    author: '.Timeline_messageSender',
    time: 'time',
  },
  quotesInDraft: false,
  sending: { buttons: 'button.send', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '0.3.1',
    on: '2026-11-28',
    notes: 'rooms with two people besides you are not read',
  },
};
