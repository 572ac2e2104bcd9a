import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** Rocket.Chat. */
export const rocketChat: Site = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  channel: 'chat',
  hosts: ['https://*.rocket.chat/*'],
  recognises: (page) => page.querySelector('#rocket-chat') !== null,
  composer: { field: 'textarea[name="msg"]' },
  conversation: {
    container: 'main, aside',
    message: '[data-qa-type="message"]',
    text: '.rcx-message-body',
    skip: 'blockquote',
    role: roleBy({ customer: '[data-own="false"]', agent: '[data-own="true"]' }),
    twoParties: true,
    author: '.rcx-message-header__name',
    time: 'time, .rcx-message-header__time',
  },
  quotesInDraft: false,
  sending: { keys: ['Enter'] },
  checked: { against: 'stored page', sureness: 'fair', notes: 'rooms with two people besides you are not read' },
};
