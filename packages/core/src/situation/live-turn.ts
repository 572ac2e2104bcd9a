import type { Channel } from '../types.ts';
import type { ReplyReading } from '../picture/reply/read-reply.ts';
import type { View } from '../picture/view.ts';

/** A full reply has room for empathy, apology and plan; below this many words a chat line is one step of an exchange. */
const fullReplyWords = 25;

/**
 * Whether the reply is one short turn inside a live exchange, which a fair reviewer does not read as a full reply.
 * A turn that apologises answers the complaint, however short it is, and is read as a full one.
 */
export function isLiveTurn(
  channel: Channel,
  agentTurnsBefore: number,
  { reading }: View,
  { picture: { apology } }: Pick<ReplyReading, 'picture'>,
): boolean {
  const short = channel === 'chat' && agentTurnsBefore > 0 && reading.tokens.length < fullReplyWords;
  return short && (apology === 'none' || apology === 'sympathy');
}
