import type { Site } from '../site.ts';

/** Yahoo Mail. */
export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  channel: 'email',
  hosts: ['https://mail.yahoo.com/*'],
  composer: { field: '[data-test-id="rte"]' },
  quotesInDraft: true,
  sending: { buttons: '[data-test-id="compose-send-button"]' },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'the page does not say which messages are yours; the quote in the draft is read',
  },
};
