import { indexIn, lapses, maskOf, positives } from '../data/vocabulary.ts';
import { lapseBit } from './conversations.ts';
import type { View } from './view.ts';

/** Something that staff may add for the trouble, and when. */
export interface Gesture {
  readonly id: string;
  readonly name: string;
  /** How far it goes, in words: “up to 15 pounds a conversation”. */
  readonly limit: string;
  /** Kinds of lapse that it answers; all when empty. */
  readonly lapses: readonly string[];
  /** Channels on which it may be offered; all when empty. */
  readonly channels: readonly string[];
  /** The least intensity of feeling that calls for it, 0 to 2. */
  readonly intensity: number;
}

export interface GestureFit {
  readonly gesture: Gesture;
  /** Conversations with such a failure. */
  readonly fitting: number;
  /** In how many of them something was added for the trouble already, this or another thing. */
  readonly added: number;
}

const valueAdd = maskOf(positives, ['valueAdd']);

/** Where each gesture would have fitted, counted in conversations. */
export function gestureFits(view: View, gestures: readonly Gesture[]): GestureFit[] {
  const facts = factsOf(view);
  return gestures.map((gesture) => {
    const kinds = gesture.lapses.reduce((mask, lapse) => mask | lapseBit(indexIn(lapses, lapse)), 0);
    const fitting = facts.filter(
      ({ lapse, intensity, channel }) =>
        (kinds === 0 || (lapse & kinds) !== 0) &&
        intensity >= gesture.intensity &&
        (gesture.channels.length === 0 || gesture.channels.includes(channel)),
    );
    return { gesture, fitting: fitting.length, added: fitting.filter(({ added }) => added).length };
  });
}

interface Fact {
  readonly lapse: number;
  readonly intensity: number;
  readonly channel: string;
  readonly added: boolean;
}

/** What matters of the conversations with a failure. */
function factsOf({ dataset: { columns, channels }, conversations, touched }: View): Fact[] {
  const { order, starts } = conversations;
  return Array.from(touched).flatMap((c): Fact[] => {
    const lapse = conversations.lapses[c] as number;
    if (lapse === 0) return [];
    const rows = order.subarray(starts[c], starts[c + 1]);
    return [
      {
        lapse,
        intensity: rows.reduce((most, row) => Math.max(most, columns.intensity[row] as number), 0),
        channel: channels[columns.channel[rows[0] as number] as number] ?? '',
        added: rows.some((row) => ((columns.positives[row] as number) & valueAdd) !== 0),
      },
    ];
  });
}
