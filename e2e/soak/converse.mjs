/** One turn of the conversation, by real keys: the customer complains, and the agent answers. */
import { until } from '../lib/index.mjs';
import { complaints, replies } from './replies.mjs';

/**
 * Resolves when the page has sent the reply as it was typed.
 * @param {(complaint: string, reply: string) => Promise<void>} typed called between typing and sending
 */
export async function converse(page, round, typed = async () => {}) {
  const complaint = complaints[round % complaints.length];
  const reply = replies[round % replies.length];
  await page.evaluate((message) => globalThis.customerSays(message), complaint);
  await page.focus('#input');
  await page.keyboard.type(reply, { delay: 3 });
  await typed(complaint, reply);
  await page.keyboard.press('Enter');
  const wasSent = (text) => globalThis.lastSent === text;
  await until(() => page.evaluate(wasSent, reply), { what: 'the reply to be sent as typed' });
}
