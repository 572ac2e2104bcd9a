import type { Site } from '../site.ts';

/** Roundcube. Replying opens a page of its own, on which the customer's words stand in the draft alone. */
export const roundcube: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  channel: 'email',
  hosts: [],
  recognises: (page) => page.querySelector('textarea#composebody[name="_message"]') !== null,
  composer: { field: 'textarea#composebody, iframe#composebody_ifr', root: 'body:not(.mce-content-body)' },
  quotesInDraft: true,
  sending: { buttons: 'button.send, a.send' },
  checked: {
    against: 'product',
    version: '1.6.5',
    on: '2026-11-28',
    notes: 'plain text and HTML; the page shows no conversation while one replies',
  },
};
