import type { Lapse } from '../../types.ts';
import type { Passage } from '../view.ts';
import { passageOf } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { isTold, signalsOf, type FailureSignals } from './failure-signals.ts';
import { weighLapse } from './lapse-weighing.ts';
import { settingOf } from './setting.ts';
import { leaning, readTale, signPassages, type Tale } from './tale.ts';

/** What is read about failure, with the passages that decided it. */
export interface FailureReading {
  failure: boolean;
  /** `none` when `failure` is false. */
  lapse: Lapse;
  /** How much complaint was read, praise and enquiry taken off. */
  points: number;
  /** How the message is told; whether emotion shows is read from it too. */
  tale: Tale;
  passages: (Passage & { for: string; turn: number })[];
}

/** From this score on, the complaint stands. */
const enough = 2;
/** Beside praise, a complaint needs this share of what was said. */
const leastShare = 0.42;
/** A warm word weighs half of what a plain complaint does. */
const praiseWeight = 0.5;

/** What is wished for is missing: that alone lets nobody down. */
const wishWeight = 1.5;

/** A plain complaint stands unless the way of telling leans this far the other way; without one, it must lean this far by itself. */
const plainUnlessBelow = -1;
const taleBar = 1;

/** Whether the customer reports that the company let them down, and how; `strain` is the points of negative emotion. */
export function readFailure(turns: readonly CustomerTurn[], strain: number): FailureReading {
  const signals = turns.flatMap(signalsOf);
  const { complaint, praise } = weighComplaint(signals, turns);
  const points = complaint - praise * praiseWeight;
  const isComplaint = complaint >= enough && complaint / (complaint + praise * praiseWeight) >= leastShare;
  const tale = readTale(turns, signals, { complaint: points, isComplaint, strain });
  if (leaning(tale, 'failure') <= (isComplaint ? plainUnlessBelow : taleBar)) {
    return { failure: false, lapse: 'none', points, tale, passages: [] };
  }
  const { lapse, cues } = weighLapse(signals, { lastTurn: turns.at(-1)?.turn ?? 0, setting: settingOf(turns) });
  const passages: FailureReading['passages'] = cues.map(({ cue, turn }) => ({
    ...passageOf(lapse, cue),
    for: 'lapse',
    turn,
  }));
  passages.push(...reportsOf(signals));
  if (passages.length === 0) {
    for (const { turn, view } of turns) {
      passages.push(...signPassages(view, 'failure').map((passage) => ({ ...passage, for: 'failure', turn })));
    }
  }
  return { failure: true, lapse, points, tale, passages };
}

/** The passages that report a failure, the general reports first. */
function reportsOf(signals: readonly FailureSignals[]): FailureReading['passages'] {
  const passages: FailureReading['passages'] = [];
  for (const { report, reportWeight, turn } of signals) {
    if (report !== undefined && reportWeight > 1) {
      passages.push({ ...passageOf(report.value, report), for: 'failure', turn });
    }
  }
  for (const { lapses, turn } of signals) {
    for (const [kind, cue] of lapses) {
      if (cue.weight > 1) passages.push({ ...passageOf(kind, cue), for: 'failure', turn });
    }
  }
  return passages;
}

function weighComplaint(
  signals: readonly FailureSignals[],
  turns: readonly CustomerTurn[],
): { complaint: number; praise: number } {
  let plain = 0;
  let hints = 0;
  let praise = 0;
  for (const signal of signals) {
    const complaint = complaintOf(signal);
    if (complaint >= 1) plain += complaint;
    else hints += complaint;
    praise += signal.praise;
  }
  return { complaint: plain + Math.min(1, hints) - defence(signals, turns.at(-1)?.turn), praise };
}

/** What the conversation as a whole takes back: own mistakes, plans to buy, and a matter that is solved by now. */
function defence(signals: readonly FailureSignals[], lastTurn: number | undefined): number {
  let total = 0;
  if (signals.some(({ against }) => against.some(({ value }) => value === 'own-mistake'))) total += 3;
  if (signals.some(({ against }) => against.some(({ value }) => value === 'pre-sale'))) total += 1;
  // A conversation that opens with a how-to question is about knowing, until plain reports outweigh it.
  if (signals[0]?.against.some(({ value }) => value === 'how-to')) total += 1.5;
  if (signals.some(({ against }) => against.some(({ value }) => value === 'wish'))) total += wishWeight;
  const solved = signals.findLastIndex(
    ({ turn, against }) => turn === lastTurn && against.some(({ value }) => value === 'solved'),
  );
  const open = signals.findLastIndex(({ lapses }) =>
    [...lapses.values()].some((cue) => cue.weight > 1 && !isTold(cue)),
  );
  if (solved >= 0 && solved >= open) total += 3;
  return total;
}

/** A plain report counts in full; enquiring or wishing in the same sentence takes it back in part. */
function complaintOf({ lapses, reportWeight, against }: FailureSignals): number {
  let named = 0;
  for (const cue of lapses.values()) {
    named = Math.max(named, weighed(isTold(cue) ? Math.min(1, cue.weight) : cue.weight));
  }
  const told = reportWeight === 1 ? 0.5 : reportWeight;
  const strongest = Math.max(named, told) + (Math.min(named, told) > 1 ? 1 : 0);
  let back = 0;
  for (const { weight } of against) back = Math.max(back, weight);
  return Math.max(0, strongest - back * 0.7);
}

/** What a cue of a lapse adds to a complaint: a topic word nothing, a hint less than a report. */
function weighed(weight: number): number {
  if (weight < 1) return 0;
  return weight === 1 ? 0.7 : weight;
}
