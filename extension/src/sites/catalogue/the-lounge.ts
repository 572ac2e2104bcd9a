import type { Site } from '../site.ts';

/** The Lounge: IRC in a page. */
export const theLounge: Site = {
  id: 'the-lounge',
  name: 'The Lounge',
  channel: 'chat',
  hosts: [],
  recognises: (page) => page.querySelector('meta[name="application-name"][content="The Lounge"]') !== null,
  composer: { field: 'form#form textarea#input', root: 'form#form' },
  conversation: {
    container: '.chat-view',
    message: '.msg[data-type="message"], .msg[data-type="action"]',
    text: '.content',
    role: (message) => (message.matches('.self') ? 'agent' : 'customer'),
    twoParties: true,
    author: '.from .user',
    time: '.time',
  },
  quotesInDraft: false,
  sending: { buttons: '#submit', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '4.5.2',
    on: '2026-11-28',
    notes: 'channels with two people besides you are not read',
  },
};
