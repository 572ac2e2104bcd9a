import type { ReplyReading } from '../../picture/reply/read-reply.ts';
import type { Passage, View } from '../../picture/view.ts';
import { cuesOf, passageOf } from '../../picture/view.ts';
import type { Act } from './act.ts';

/** The acts that the rules read, by sentence, each with the first passage that shows it. */
export type ActsBySentence = readonly ReadonlyMap<Act, Passage>[];

/** Sorts what the rules read by the sentence that does it. */
export function actsByRules(view: View, reading: ReplyReading): Map<Act, Passage>[] {
  const bySentence = view.reading.sentences.map(() => new Map<Act, Passage>());
  const note = (act: Act, passage: Passage): void => {
    const own = bySentence[passage.sentence];
    if (own !== undefined && !own.has(act)) own.set(act, passage);
  };
  const { picture } = reading;
  for (const passage of reading.passages) {
    const act = actOf(passage, picture);
    if (act !== undefined) note(act, passage);
  }
  for (const passage of [...reading.shifts, ...reading.cold]) note(passage.kind, passage);
  for (const passage of reading.openPromises) note('promise', passage);
  for (const passage of reading.details) note('details', passage);
  for (const cue of cuesOf(view, 'alternatives')) note('alternative', passageOf('alternative', cue));
  return bySentence;
}

function actOf(passage: ReplyReading['passages'][number], picture: ReplyReading['picture']): Act | undefined {
  switch (passage.for) {
    case 'apology':
      return picture.apology === 'none' ? undefined : `apology:${picture.apology}`;
    case 'ack':
      return picture.ack === 'none' ? undefined : `ack:${picture.ack}`;
    case 'plan':
      return picture.plan === 'none' ? undefined : `plan:${picture.plan}`;
    case 'timeframe':
      return 'time';
    case 'refusal':
      return 'refusal';
    case 'detailsFirst':
      return 'details';
    default:
      return passage.for as Act;
  }
}
