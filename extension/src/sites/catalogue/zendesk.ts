import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';
import { nearest } from '../tree.ts';

/** Zendesk's Agent Workspace. Several tickets are mounted at once. */
export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  channel: 'ticket',
  hosts: ['https://*.zendesk.com/*'],
  composer: {
    field: '[data-test-id^="omnicomposer-"]',
    isNote({ field }) {
      const channel = nearest(field, '[data-test-id="omnichannel-channel-switcher-button"]')?.getAttribute(
        'data-channel',
      );
      return typeof channel === 'string' ? channel === 'internal' : undefined;
    },
  },
  conversation: {
    container: '[data-test-id="omni-log-container"]',
    message: 'article[data-test-id="omni-log-comment-item"]',
    except: '[data-test-id="omni-log-internal-note-tag"], [data-test-id="omni-log-item-message"][aria-hidden="true"]',
    text: '[data-test-id="omni-log-message-content"]',
    skip: '.zd-comment blockquote',
    role: roleBy({
      customer: '[data-test-id="omni-log-item-message"][type="end-user"]',
      agent: '[data-test-id="omni-log-item-message"][type="agent"]',
    }),
    author: '[data-test-id="omni-log-item-sender"]',
    time: 'time',
  },
  quotesInDraft: false,
  sending: { buttons: '[data-test-id="submit_button-button"]' },
  checked: {
    against: 'stored page',
    sureness: 'fair',
    notes: 'messaging and e-mail comments; side conversations are not read',
  },
};
