import type { Site } from '../site.ts';
import { pageOf } from '../tree.ts';

const authorLink = 'p.author a.user, .note-header a.user';

/** Redmine's issues. */
export const redmine: Site = {
  id: 'redmine',
  name: 'Redmine',
  channel: 'ticket',
  hosts: [],
  recognises: (page) => page.querySelector('meta[name="description"][content="Redmine"]') !== null,
  composer: {
    field: 'textarea[name="issue[notes]"]',
    root: 'form#issue-form',
    isNote: ({ root }) => root.querySelector<HTMLInputElement>('input#issue_private_notes')?.checked ?? false,
  },
  conversation: {
    container: '#content',
    message: '.issue.details, #history .journal.has-notes',
    except: '.private-notes, .journal .badge-private',
    text: '.description > .wiki, .note > .wiki',
    role(message) {
      const own = pageOf(message).querySelector('#loggedas a.user')?.getAttribute('href');
      const author = message.querySelector(authorLink)?.getAttribute('href');
      if (typeof own !== 'string' || typeof author !== 'string') return undefined;
      return author === own ? 'agent' : 'customer';
    },
    twoParties: true,
    author: authorLink,
    time: 'p.author a[title], .note-header a[title]',
    order: (message) => Number(/\d+/u.exec(message.id)?.[0] ?? 0),
  },
  quotesInDraft: true,
  sending: { buttons: '#issue-form > input[name="commit"]' },
  checked: {
    against: 'product',
    version: '5.0.4',
    on: '2026-11-28',
    notes: 'issues with two people besides you are not read',
  },
};
