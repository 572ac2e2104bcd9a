import type { Place } from '../types.ts';
import type { ReplyReading } from '../picture/reply/read-reply.ts';
import type { View } from '../picture/view.ts';

/** Offsets in the read text where wordings go in. */
export type Places = Readonly<Record<Place, number>>;

/** Finds where each kind of wording belongs in a reply. `bodyStart` and `bodyEnd` exclude greeting, closing and signature. */
export function findPlaces(view: View, reply: ReplyReading, bodyStart: number, bodyEnd: number): Places {
  const { sentences } = view.reading;
  const after = (sentence: number | undefined): number | undefined =>
    sentence === undefined ? undefined : sentences[sentence]?.end;
  const [request] = reply.details;
  return {
    'first-sentence': bodyStart,
    'before-request': request === undefined ? bodyStart : (sentences[request.sentence]?.start ?? bodyStart),
    'after-apology': after(reply.apologies.at(-1)?.sentence) ?? bodyStart,
    'after-plan':
      after(reply.passages.findLast(({ for: what }) => what === 'plan' || what === 'refusal')?.sentence) ?? bodyEnd,
    end: bodyEnd,
  };
}
