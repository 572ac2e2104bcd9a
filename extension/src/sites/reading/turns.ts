import type { Turn } from 'makegood';
import type { Conversation } from '../site.ts';

const isoTime = /^\d{4}-\d{2}-\d{2}T/u;

/** The messages as the engine takes them. With none the engine looks for the customer's words in the draft's quoted history. */
export function turnsOf({ source, messages }: Conversation): Turn[] {
  if (source !== 'page') return [];
  return messages.map(({ role, text, at }) => ({ role, text, ...(at !== undefined && isoTime.test(at) && { at }) }));
}
