import type { ReplyReading } from '../picture/reply/read-reply.ts';

/** Whether one of the earlier agent turns did something; `within` looks at so many of the newest only. */
export function anyEarlier(
  earlier: Iterable<ReplyReading>,
  did: (reply: ReplyReading) => boolean,
  within: number = Infinity,
): boolean {
  let seen = 0;
  for (const reply of earlier) {
    if (seen++ >= within) return false;
    if (did(reply)) return true;
  }
  return false;
}
