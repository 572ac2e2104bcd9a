import type { Site } from '../site.ts';

/** Slack, for channels shared with customers. */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  channel: 'chat',
  hosts: ['https://app.slack.com/*'],
  composer: { field: '[data-qa="message_input"]' },
  quotesInDraft: false,
  sending: { buttons: '[data-qa="texty_send_button"]', keys: ['Enter'] },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'the page does not say which messages are yours, so none is read',
  },
};
