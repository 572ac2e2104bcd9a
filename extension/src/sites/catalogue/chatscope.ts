import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** The chatscope chat components. */
export const chatscope: Site = {
  id: 'chatscope',
  name: 'chatscope components',
  channel: 'chat',
  hosts: [],
  recognises: (page) => page.querySelector('.cs-main-container .cs-message-input') !== null,
  composer: { field: '.cs-message-input__content-editor', root: '.cs-message-input' },
  conversation: {
    container: '.cs-message-list',
    message: '.cs-message',
    text: '.cs-message__content',
    role: roleBy({ customer: '.cs-message--incoming', agent: '.cs-message--outgoing' }),
    twoParties: true,
    author: '.cs-message__sender-name',
    time: '.cs-message__sent-time',
  },
  quotesInDraft: false,
  sending: { buttons: '.cs-button--send', keys: ['Enter'] },
  checked: {
    against: 'product',
    version: '2.1.1',
    on: '2026-11-28',
    notes: 'chats with two people besides you are not read',
  },
};
