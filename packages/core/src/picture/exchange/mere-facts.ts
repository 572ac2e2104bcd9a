import type { Channel, CustomerPicture } from '../../types.ts';
import type { ReplyReading } from '../reply/read-reply.ts';

/** The lexicon of facts that answer a question. */
const facts = 'answers';

/**
 * The reply with its facts taken for what they are to a complaint. "Check-in is at two" answers who asked; to somebody who was let
 * down it explains, and leaves what happens next as open as before. In tickets a fact about the system is often the way out.
 */
export function withoutMereFacts(
  reply: ReplyReading,
  channel: Channel,
  { failure }: Pick<CustomerPicture, 'failure'>,
): ReplyReading {
  if (!failure || channel === 'ticket' || reply.picture.plan !== 'concrete') return reply;
  const plan = reply.passages.filter((passage) => passage.for === 'plan');
  if (plan.length === 0 || plan.some(({ cue }) => cue !== facts)) return reply;
  return { ...reply, picture: { ...reply.picture, plan: 'vague' } };
}
