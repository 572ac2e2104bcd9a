import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** “[14:02, 28/11/2026] Karin Vogt: ” */
const stamp = (message: Element): Record<string, string> | undefined =>
  /^\[(?<time>[^\]]+)\]\s*(?<author>.+?):\s*$/u.exec(
    message.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? '',
  )?.groups;

/** WhatsApp Web. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  channel: 'chat',
  hosts: ['https://web.whatsapp.com/*'],
  composer: {
    field: '[data-testid="conversation-compose-box-input"], #main footer [contenteditable="true"]',
    root: '#main footer',
  },
  conversation: {
    container: '#main',
    message: '.message-in, .message-out',
    text: '.selectable-text',
    skip: '.quoted-mention',
    role: roleBy({ customer: '.message-in', agent: '.message-out' }),
    twoParties: true,
    author: (message) => stamp(message)?.['author'],
    time: (message) => stamp(message)?.['time'],
  },
  quotesInDraft: false,
  sending: { buttons: '[data-testid="compose-btn-send"]', keys: ['Enter'] },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'groups with two people besides you are not read; nor are voice messages',
  },
};
