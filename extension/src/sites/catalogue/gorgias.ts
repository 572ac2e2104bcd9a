import { anyProse } from '../hooks/any-prose.ts';
import type { Site } from '../site.ts';

/** Gorgias. */
export const gorgias: Site = {
  id: 'gorgias',
  name: 'Gorgias',
  channel: 'ticket',
  hosts: ['https://*.gorgias.com/*'],
  composer: anyProse,
  quotesInDraft: true,
  sending: {},
  checked: { against: 'nothing', notes: 'no hook in public code is known to hold' },
};
