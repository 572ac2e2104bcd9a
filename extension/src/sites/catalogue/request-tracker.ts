import type { Site } from '../site.ts';

/** Request Tracker. Replying opens a page of its own; what the customer wrote is there only if the agent chose to quote it. */
export const requestTracker: Site = {
  id: 'request-tracker',
  name: 'Request Tracker',
  channel: 'ticket',
  hosts: [],
  recognises: (page) => page.querySelector('form[name="TicketUpdate"]') !== null,
  composer: {
    field:
      'form[name="TicketUpdate"] iframe.cke_wysiwyg_frame, form[name="TicketUpdate"] textarea[name="UpdateContent"]',
    root: 'form[name="TicketUpdate"]',
    isNote({ root }) {
      const type = root.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
      return type === undefined ? undefined : type === 'private';
    },
  },
  quotesInDraft: true,
  sending: { buttons: 'input[name="SubmitTicket"]' },
  checked: {
    against: 'product',
    version: '5.0.3',
    on: '2026-11-28',
    notes: 'the quote in the draft is read; without one there is nothing to read',
  },
};
