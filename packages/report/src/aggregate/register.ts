import { causes, lapses, type Cause } from '../data/vocabulary.ts';
import { unknownWeek, weekOf } from '../data/week.ts';
import type { Estimate } from '../statistics/interval.ts';
import { wilson, type Count } from '../statistics/proportion.ts';
import { changeOf, type Change } from './change.ts';
import type { View } from './view.ts';

/** One line of the register: a kind of lapse in one week on one channel. Counts are conversations. */
export interface RegisterEntry extends Count {
  readonly lapse: string;
  readonly week: number;
  readonly channel: string;
}

/** One kind of lapse over the whole selection. */
export interface RegisterKind {
  readonly lapse: string;
  readonly conversations: number;
  /** Share of all conversations. */
  readonly share: Estimate;
  readonly change: Change | undefined;
  readonly weeks: readonly (Count & { readonly week: number })[];
  /** How many of its conversations were told each cause, the most frequent first. */
  readonly causes: readonly { readonly cause: Cause; readonly conversations: number }[];
}

export interface Register {
  readonly conversations: number;
  readonly kinds: readonly RegisterKind[];
  readonly entries: readonly RegisterEntry[];
  /** The weeks of the selection, oldest first, those without a conversation too. */
  readonly weeks: readonly number[];
}

/** Kinds and numbers of the lapses that customers reported: each kind once a conversation, in the week and on the channel of its first report. */
export function registerOf(view: View): Register {
  const tally = tallyOf(view);
  const weeks = consecutive([...tally.ofWeek.keys()]);
  const conversations = view.touched.length;
  const kinds = lapses.flatMap((lapse, kind): RegisterKind[] => {
    const count = tally.ofKind[kind] as number;
    if (kind === 0 || count === 0) return [];
    const counts = weeks.map((week) => ({
      week,
      hits: tally.hits.get(weekKey(kind, week)) ?? 0,
      of: tally.ofWeek.get(week) ?? 0,
    }));
    return [
      {
        lapse,
        conversations: count,
        share: wilson(count, conversations),
        change: changeOf(counts),
        weeks: counts,
        causes: causesOf(tally.causes, kind),
      },
    ];
  });
  return {
    conversations,
    kinds: kinds.toSorted((a, b) => b.conversations - a.conversations),
    entries: entriesOf(tally, view.dataset.channels),
    weeks,
  };
}

/** From the first week to the last, without a gap; what has no date is in no week. */
function consecutive(found: readonly number[]): number[] {
  const weeks = found.filter((week) => week !== unknownWeek);
  if (weeks.length === 0) return [];
  const first = Math.min(...weeks);
  return Array.from({ length: Math.max(...weeks) - first + 1 }, (_, i) => first + i);
}

interface Tally {
  readonly ofKind: Uint32Array;
  readonly ofWeek: Map<number, number>;
  readonly ofCell: Map<number, number>;
  /** Kind and week to conversations. */
  readonly hits: Map<number, number>;
  /** Kind, week and channel to conversations. */
  readonly cells: Map<number, number>;
  readonly causes: Map<number, number>;
}

// Kinds, channels and causes fit into eight bits each; a week takes the rest.
const channelKey = (week: number, channel: number): number => (week + 1) * 256 + channel;
const weekKey = (kind: number, week: number): number => (week + 1) * 256 + kind;
const cellKey = (kind: number, week: number, channel: number): number => channelKey(week, channel) * 256 + kind;

function tallyOf({ dataset: { columns }, conversations: { order, starts }, touched }: View): Tally {
  const tally: Tally = {
    ofKind: new Uint32Array(lapses.length),
    ofWeek: new Map(),
    ofCell: new Map(),
    hits: new Map(),
    cells: new Map(),
    causes: new Map(),
  };
  for (const c of touched) {
    const rows = order.subarray(starts[c], starts[c + 1]);
    const first = rows[0] as number;
    const week = weekOf(columns.at[first] as number);
    const channel = columns.channel[first] as number;
    increment(tally.ofWeek, week);
    increment(tally.ofCell, channelKey(week, channel));
    let seen = 1;
    for (const row of rows) {
      const kind = columns.lapse[row] as number;
      if ((seen & (1 << kind)) !== 0) continue;
      seen |= 1 << kind;
      tally.ofKind[kind] = (tally.ofKind[kind] as number) + 1;
      increment(tally.hits, weekKey(kind, week));
      increment(tally.cells, cellKey(kind, week, channel));
      increment(tally.causes, kind * 256 + causeIn(columns.cause, rows));
    }
  }
  return tally;
}

/** The first cause that anyone told for the conversation. */
function causeIn(cause: Uint8Array, rows: Uint32Array): number {
  const told = rows.find((row) => cause[row] !== 0);
  return told === undefined ? 0 : (cause[told] as number);
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function causesOf(tally: Map<number, number>, kind: number): RegisterKind['causes'] {
  return causes
    .map((cause, i) => ({ cause, conversations: tally.get(kind * 256 + i) ?? 0 }))
    .filter(({ conversations }) => conversations > 0)
    .toSorted((a, b) => b.conversations - a.conversations);
}

function entriesOf({ cells, ofCell }: Tally, channels: readonly string[]): RegisterEntry[] {
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([key, hits]) => {
      const cell = Math.floor(key / 256);
      return {
        lapse: lapses[key % 256] ?? 'other',
        week: Math.floor(cell / 256) - 1,
        channel: channels[cell % 256] ?? '',
        hits,
        of: ofCell.get(cell) ?? 0,
      };
    });
}
