import type { Rewrite } from '../fit.ts';
import { clauseOf, isReadable, sentencesOf, wordsOf } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';
import { effortOf, takenOn } from './taken-on.ts';
import { vagueTime } from './times.ts';

/** "We will look into it", "Your request will be reviewed": the agent's own step, with its time. */
export const takePlanOn: Rewriter = ({ passage, finding, grammar }) => {
  const places = finding.span === undefined ? sentencesOf(passage.reply).filter(isReadable) : [passage];
  for (const place of places) {
    const span = finding.span === undefined ? clauseAt(place.reply, place.sentence) : clauseOf(place);
    const promise = wordsOf(place, span).replace(vagueTime, '').trim();
    const own = takenOn(promise, grammar);
    const text = effortOf(promise) ?? (own === undefined ? undefined : `${own} by [day and time]`);
    if (text !== undefined) {
      return [{ text, span, label: 'Say the next step and its time', passage: place } satisfies Rewrite];
    }
  }
  return [];
};

/** Where the promise begins in a sentence such as "I am sorry about this, our team will contact you". */
function clauseAt(reply: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const link =
    /,\s+(?:and |but |so )?(?=(?:we|I|our|someone|your|the)\b[^,]*$)|\band (?=(?:we|I|our team|someone) (?:will|are|am)\b[^,]*$)/iu.exec(
      reply.slice(start, end),
    );
  return { start: link === null ? start : start + link.index + link[0].length, end };
}
