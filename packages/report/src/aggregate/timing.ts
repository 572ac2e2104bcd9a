import { lapses } from '../data/vocabulary.ts';
import { quantile } from '../statistics/quantile.ts';
import { never, notOwed, type Conversations } from './conversations.ts';
import { groupsOf, type LapseGroup } from './lapse-groups.ts';
import { once } from './once.ts';
import type { View } from './view.ts';

/** How long customers with a problem waited for something, in minutes. */
export interface Wait {
  /** Conversations with a problem. */
  readonly owed: number;
  /** In how many it never came. */
  readonly never: number;
  /** How many have times that tell. */
  readonly timed: number;
  readonly median: number;
  readonly ninetieth: number;
}

export interface TimingGroup extends LapseGroup {
  readonly reassurance: Wait;
  readonly plan: Wait;
}

/** Time to the first reassurance and to the first concrete plan: of all conversations with a problem, and by kind of lapse. */
export const timings: (view: View) => readonly TimingGroup[] = once(({ conversations, touched }) => {
  const reassurance = waits(conversations, touched, conversations.toReassurance);
  const plan = waits(conversations, touched, conversations.toPlan);
  return groupsOf((group, i) => ({ group, reassurance: waitOf(reassurance[i]), plan: waitOf(plan[i]) }))
    .filter((each) => each.plan.owed > 0 || each.group === 'all')
    .toSorted((a, b) => b.plan.owed - a.plan.owed);
});

interface Tally {
  owed: number;
  never: number;
  readonly times: number[];
}

/** One tally for all, then one for each kind of lapse. */
function waits(conversations: Conversations, touched: Uint32Array, minutes: Int32Array): Tally[] {
  const tallies = lapses.map((): Tally => ({ owed: 0, never: 0, times: [] }));
  for (const c of touched) {
    const wait = minutes[c] as number;
    if (wait === notOwed) continue;
    addWait(tallies[0] as Tally, wait);
    for (let mask = conversations.lapses[c] as number; mask !== 0; mask &= mask - 1) {
      addWait(tallies[31 - Math.clz32(mask & -mask)] as Tally, wait);
    }
  }
  return tallies;
}

function addWait(tally: Tally, wait: number): void {
  tally.owed++;
  if (wait >= 0) tally.times.push(wait);
  else if (wait === never) tally.never++;
}

function waitOf(tally: Tally | undefined): Wait {
  const { owed = 0, never: without = 0, times = [] } = tally ?? {};
  const timed = Int32Array.from(times).toSorted();
  return { owed, never: without, timed: timed.length, median: quantile(timed, 0.5), ninetieth: quantile(timed, 0.9) };
}
