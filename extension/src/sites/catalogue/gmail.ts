import { pageOf } from '../tree.ts';
import type { Site } from '../site.ts';

const address = /[^\s()<>"]+@[^\s()<>"]+/u;

/** The address that the mailbox belongs to: from the account button, else from the title “Subject – address – name of the mail”. */
function ownAddress(page: Document): string | undefined {
  const account =
    page.querySelector('a[href^="https://accounts.google.com/SignOutOptions"]')?.getAttribute('aria-label') ?? '';
  const titled = / - (?<address>[^\s@]+@[^\s@]+) - [^@]+$/u.exec(page.title)?.groups?.['address'];
  return (address.exec(account)?.[0] ?? titled)?.toLowerCase();
}

/** Google Mail. */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  channel: 'email',
  hosts: ['https://mail.google.com/*'],
  composer: {
    field:
      '[role="textbox"][contenteditable="true"][g_editable="true"], [role="textbox"][contenteditable="true"][aria-multiline="true"]',
  },
  conversation: {
    // An inline reply stands in the thread that it answers. A window at the bottom does not, and the thread behind it may be another.
    container: '[role="main"]',
    enclosing: true,
    message: '.adn[data-message-id], .adn[data-legacy-message-id]',
    text: '.a3s',
    skip: '.ajR, .gmail_extra > .gmail_quote',
    role(message) {
      const own = ownAddress(pageOf(message));
      const sender = message.querySelector('.gD[email]')?.getAttribute('email')?.toLowerCase();
      if (own === undefined || sender === undefined) return undefined;
      return sender === own ? 'agent' : 'customer';
    },
    twoParties: true,
    author: '.gD[email]',
    time: '.g3',
  },
  quotesInDraft: true,
  sending: {
    buttons: '.IZ .Up div[role="button"]:not([aria-haspopup="true"]), div.T-I.T-I-atl[role="button"]',
    keys: ['Mod+Enter'],
  },
  checked: {
    against: 'stored page',
    sureness: 'high',
    notes: 'threads with two people besides you are not read; a reply in its own window is judged by its quote',
  },
};
