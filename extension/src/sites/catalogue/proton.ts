import type { Site } from '../site.ts';

/** Proton Mail. The composer floats over whatever conversation is open, so only its own quote is sure to be what it answers. */
export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  channel: 'email',
  hosts: ['https://mail.proton.me/*'],
  composer: { field: 'iframe[data-testid="rooster-iframe"], textarea[data-testid="editor-textarea"]' },
  quotesInDraft: true,
  sending: { buttons: '[data-testid="composer:send-button"]', keys: ['Mod+Enter'] },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'the composer floats over any conversation, so the page is left alone; the quote in the draft is read',
  },
};
