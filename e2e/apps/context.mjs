/** What the extension can know of a thread, and so what it has to say about a reply. */
import { check } from '../../packages/core/dist/index.js';
import { threads } from './conversation.mjs';

const turnsOf = ({ customer, messages }) =>
  messages.map(({ from, text }) => ({ role: from === customer ? 'customer' : 'agent', text }));

/** By a box's `reads`: all that the page shows, the message that the draft quotes, or the customer's messages alone. */
const seen = {
  page: (turns) => turns,
  draft: (turns) => turns.slice(-1),
  'customer only': (turns) => turns.filter(({ role }) => role === 'customer'),
};

export const sources = Object.keys(seen);

/** The findings that the engine itself has, given the same conversation. */
export function findingsFor({ channel, reads }, thread, reply) {
  return check({ channel, context: seen[reads](turnsOf(threads[thread])), reply }).findings;
}
