import type { Channel } from '../types.ts';
import type { View } from '../picture/view.ts';

/** A full reply has room for empathy, apology and plan; below this many words a chat line is one step of an exchange. */
const fullReplyWords = 25;

/** Whether the reply is one short turn inside a live exchange, which a fair reviewer does not read as a full reply. */
export function isLiveTurn(channel: Channel, agentTurnsBefore: number, { reading }: View): boolean {
  return channel === 'chat' && agentTurnsBefore > 0 && reading.tokens.length < fullReplyWords;
}
