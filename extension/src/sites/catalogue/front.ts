import { anyProse } from '../hooks/any-prose.ts';
import type { Site } from '../site.ts';

/** Front. */
export const front: Site = {
  id: 'front',
  name: 'Front',
  channel: 'email',
  hosts: ['https://app.frontapp.com/*'],
  composer: anyProse,
  quotesInDraft: true,
  sending: {},
  checked: { against: 'nothing', notes: 'no hook in public code is known to hold' },
};
