import { lapses } from '../data/vocabulary.ts';
import type { Estimate } from '../statistics/interval.ts';
import { wilson } from '../statistics/proportion.ts';
import { unknownRepeats } from './conversations.ts';
import { groupsOf, type LapseGroup } from './lapse-groups.ts';
import { once } from './once.ts';
import type { View } from './view.ts';

/** How often customers had to come back with the same trouble. */
export interface RepeatGroup extends LapseGroup {
  /** Those with the times of all messages: the others cannot tell. */
  readonly conversations: number;
  readonly repeated: number;
  readonly share: Estimate;
  /** Times that customers came back, all in all. */
  readonly contacts: number;
}

/** Repeat contacts of all conversations, then by kind of lapse, the kind with most of them first. */
export const repeatContacts: (view: View) => readonly RepeatGroup[] = once(({ conversations, touched }) => {
  const [timed, repeated, contacts] = [newCounts(), newCounts(), newCounts()];
  for (const c of touched) {
    const times = conversations.repeats[c] as number;
    if (times === unknownRepeats) continue;
    // Bit 0 stands for all.
    for (let mask = (conversations.lapses[c] as number) | 1; mask !== 0; mask &= mask - 1) {
      const group = 31 - Math.clz32(mask & -mask);
      add(timed, group, 1);
      add(repeated, group, Number(times > 0));
      add(contacts, group, times);
    }
  }
  const groups = groupsOf((group, i): RepeatGroup => {
    const [of, hits] = [timed[i] as number, repeated[i] as number];
    return { group, conversations: of, repeated: hits, share: wilson(hits, of), contacts: contacts[i] as number };
  });
  const [all, ...kinds] = groups;
  const there = kinds.filter((kind) => kind.conversations > 0).toSorted((a, b) => b.repeated - a.repeated);
  return all === undefined ? there : [all, ...there];
});

const newCounts = (): Uint32Array => new Uint32Array(lapses.length);

function add(counts: Uint32Array, index: number, number: number): void {
  counts[index] = (counts[index] as number) + number;
}
