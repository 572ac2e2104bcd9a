import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** Microsoft Teams chats. */
export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  channel: 'chat',
  hosts: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  composer: { field: '[data-tid="ckeditor"]' },
  conversation: {
    container: '[data-tid="message-pane-list-viewport"]',
    message: '.fui-ChatMessage, .fui-ChatMyMessage',
    text: '[data-tid="chat-pane-message"]',
    skip: 'blockquote, [data-track-module-name="messageQuotedReply"]',
    role: roleBy({ customer: '.fui-ChatMessage', agent: '.fui-ChatMyMessage' }),
    twoParties: true,
    author: '[data-tid="message-author-name"]',
    time: 'time',
  },
  quotesInDraft: false,
  sending: { buttons: '[data-tid$="MessageCommands-send"]', keys: ['Enter', 'Mod+Enter'] },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'chats with two people besides you are not read; channels are not known',
  },
};
