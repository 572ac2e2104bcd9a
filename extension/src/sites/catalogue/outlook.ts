import type { Site } from '../site.ts';

/** Outlook on the web: work, school and personal accounts. */
export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook on the web',
  channel: 'email',
  hosts: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
  ],
  composer: { field: '[role="textbox"][contenteditable="true"][aria-multiline="true"]' },
  quotesInDraft: true,
  sending: { buttons: '[data-testid="ComposeSendButton"]', keys: ['Mod+Enter'] },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes:
      'the page does not say which messages are yours, so the reading pane is left alone; the quote in the draft is read',
  },
};
