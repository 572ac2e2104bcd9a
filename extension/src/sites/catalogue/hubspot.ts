import { anyProse } from '../hooks/any-prose.ts';
import type { Site } from '../site.ts';

/** HubSpot's conversations inbox. */
export const hubspot: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  channel: 'email',
  hosts: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  composer: anyProse,
  quotesInDraft: true,
  sending: {},
  checked: { against: 'nothing', notes: 'messages have hooks, their authors’ roles have none' },
};
