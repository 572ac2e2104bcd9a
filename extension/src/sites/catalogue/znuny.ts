import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

const ticketOf = (page: Document): string | undefined => /[?;&]TicketID=(?<id>\d+)/u.exec(page.URL)?.groups?.['id'];

/** Znuny and its forebear OTRS. Replies and notes are written in a window of their own. */
export const znuny: Site = {
  id: 'znuny',
  name: 'Znuny (OTRS)',
  channel: 'ticket',
  hosts: [],
  recognises: (page) =>
    page.querySelector('#ArticleItems, form[name="compose"] input[name="Action"][value^="AgentTicket"]') !== null,
  composer: {
    field: 'form[name="compose"] iframe.cke_wysiwyg_frame, form[name="compose"] textarea#RichText',
    root: 'form[name="compose"]',
    isNote({ root }) {
      const visibility = root.querySelector<HTMLInputElement>('input#IsVisibleForCustomer');
      if (visibility !== null) return !visibility.checked;
      return root.querySelector('input[name="Action"][value="AgentTicketCompose"]') === null ? undefined : false;
    },
  },
  conversation: {
    container: '#ArticleItems',
    message: '.WidgetSimple.VisibleForCustomer',
    text: '.ArticleBody, iframe[id^="Iframe"]',
    role: roleBy({ customer: '.WidgetSimple.customer', agent: '.WidgetSimple.agent' }),
    author: '.Header h2 > span:not(.Hidden)',
    // Its title puts a word before the same time, in the language of the interface.
    time: (message) => message.querySelector('.Header h2 > span[title]')?.textContent.trim(),
    order: (message) => Number(/\d+/u.exec(message.previousElementSibling?.getAttribute('name') ?? '')?.[0] ?? 0),
    inOpener: ({ opener, page }) => ticketOf(opener) !== undefined && ticketOf(opener) === ticketOf(page),
  },
  quotesInDraft: true,
  sending: { buttons: '#submitRichText' },
  checked: {
    against: 'product',
    version: '6.5.15',
    on: '2026-11-28',
    notes: 'the article that is open in the ticket’s window, else the quote in the draft',
  },
};
