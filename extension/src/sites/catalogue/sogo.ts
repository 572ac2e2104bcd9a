import type { Site } from '../site.ts';

/** SOGo. The composer is a dialog over the mail, or a window. */
export const sogo: Site = {
  id: 'sogo',
  name: 'SOGo',
  channel: 'email',
  hosts: [],
  recognises: (page) => page.querySelector('[ng-app^="SOGo."]') !== null,
  composer: {
    field: 'form[name="messageForm"] iframe.cke_wysiwyg_frame, form[name="messageForm"] textarea',
    root: 'form[name="messageForm"]',
  },
  quotesInDraft: true,
  sending: { buttons: 'button[ng-click="editor.send()"]' },
  checked: {
    against: 'product',
    version: '5.8.0',
    on: '2026-11-28',
    notes: 'the quote in the draft is read, not the mail behind the dialog',
  },
};
