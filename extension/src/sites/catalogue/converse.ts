import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** Converse.js: XMPP chats in a page. */
export const converse: Site = {
  id: 'converse',
  name: 'Converse.js',
  channel: 'chat',
  hosts: [],
  recognises: (page) => page.querySelector('converse-root, converse-chats') !== null,
  composer: { field: 'textarea.chat-textarea', root: 'converse-message-form, converse-muc-message-form' },
  conversation: {
    container: 'converse-chat-content, converse-muc-chatarea',
    message: '.chat-msg',
    text: '.chat-msg__text',
    role: roleBy({ customer: '.chat-msg__content--them', agent: '.chat-msg__content--me' }),
    twoParties: true,
    author: '.chat-msg__author',
    time: '.chat-msg__time',
  },
  quotesInDraft: false,
  sending: { buttons: '.send-button', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '14.0.0',
    on: '2026-11-28',
    notes: 'rooms with two people besides you are not read',
  },
};
