import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';
import { closestAcross } from '../tree.ts';

/** Zammad. Every open ticket stays mounted; the hidden ones are passed over. */
export const zammad: Site = {
  id: 'zammad',
  name: 'Zammad',
  channel: 'ticket',
  hosts: ['https://*.zammad.com/*'],
  recognises: (page) => page.querySelector('.ticketZoom') !== null,
  composer: {
    field: '.article-add [data-name="body"]',
    isNote({ field }) {
      const form = closestAcross(field, '.article-add.is-internal, .article-add.is-public');
      return form?.matches('.is-internal');
    },
  },
  conversation: {
    container: '.ticketZoom',
    message: '.ticket-article-item',
    except: '.is-internal, .text-bubble.internal, .textBubble.internal',
    text: '.textBubble-content, .text-bubble',
    role: roleBy({ customer: '.ticket-article-item.customer', agent: '.ticket-article-item.agent' }),
    author: '.article-meta-value',
    time: 'time',
    order: (message) => Number(message.getAttribute('data-id')),
  },
  quotesInDraft: true,
  sending: { buttons: '.attributeBar .js-submit' },
  checked: {
    against: 'stored page',
    sureness: 'high',
    notes: 'the classic desktop view; the new desktop and mobile views are not known',
  },
};
