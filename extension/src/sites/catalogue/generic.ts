import { anyProse } from '../hooks/any-prose.ts';
import type { Site } from '../site.ts';

/** Any page that is none of the others. No conversation is read: whose words they are cannot be told. */
export const generic: Site = {
  id: 'generic',
  name: 'Any other page',
  channel: 'email',
  hosts: [],
  composer: anyProse,
  quotesInDraft: true,
  sending: {},
  checked: {
    against: 'nothing',
    notes: 'any field of prose; the customer’s words are only known from a quote in the draft',
  },
};
