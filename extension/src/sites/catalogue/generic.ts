import type { Site } from '../site.ts';

/** Any page that is none of the others. No conversation is read: whose words they are cannot be told. */
export const generic: Site = {
  id: 'generic',
  name: 'Any other page',
  channel: 'email',
  hosts: [],
  composer: {
    field: 'textarea, [contenteditable]',
    except: '[role="search"], [role="combobox"], [role="searchbox"]',
    root: 'form, [role="dialog"], dialog, main, body',
    isNote: () => undefined,
  },
  quotesInDraft: true,
  sending: {},
  checked: {
    against: 'nothing',
    notes: 'any field of prose; quoted history in the draft is read as the customer’s message',
  },
};
