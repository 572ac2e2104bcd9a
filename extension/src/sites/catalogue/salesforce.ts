import { anyProse } from '../hooks/any-prose.ts';
import type { Site } from '../site.ts';

/** Salesforce Service Cloud. */
export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  channel: 'ticket',
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  composer: anyProse,
  quotesInDraft: true,
  sending: {},
  checked: { against: 'nothing', notes: 'the feed names its authors but not their roles' },
};
