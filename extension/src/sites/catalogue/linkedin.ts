import type { Site } from '../site.ts';

/** LinkedIn's messages; part of its pages lies in shadow roots. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn messages',
  channel: 'social',
  hosts: ['https://www.linkedin.com/*'],
  composer: { field: '.msg-form__contenteditable[role="textbox"]', root: '.msg-form' },
  conversation: {
    container: '.msg-s-message-list',
    message: '.msg-s-message-list__event',
    text: '.msg-s-event-listitem__body',
    role(message) {
      const item = message.querySelector('.msg-s-event-listitem');
      if (item === null) return undefined;
      return item.matches('.msg-s-event-listitem--other') ? 'customer' : 'agent';
    },
    twoParties: true,
    author: '.msg-s-message-group__name',
    time: 'time',
  },
  quotesInDraft: false,
  sending: { buttons: '.msg-form__send-button' },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'messages only, no comments; groups with two people besides you are not read',
  },
};
