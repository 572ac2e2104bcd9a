import type { Cue } from '../../lexicon/matcher.ts';
import type { Lapse } from '../../types.ts';
import { isTold, type FailureSignals } from './failure-signals.ts';

/** Kinds in the order in which they win a tie: the more specific first. */
const order: readonly Lapse[] = [
  'wrong-item',
  'billing',
  'access',
  'outage',
  'delay',
  'staff',
  'unanswered',
  'policy',
  'defect',
  'other',
  'quality',
];

/** What an event counts for beside a plain complaint. */
const besidePlain = 0.7;

/** What a cue of a given weight counts for; a hint hardly counts beside a plain report, and a topic word only where there is nothing else. */
function worth(weight: number): number {
  if (weight >= 3) return 3;
  if (weight >= 2) return 1.6;
  if (weight > 1) return 0.3;
  if (weight === 1) return 0.4;
  return 0.1;
}

const isPlain = (cue: Cue): boolean => cue.weight > 1 && !isTold(cue);

/** The kind of lapse that most of the evidence speaks for, and the cues that do. */
export function weighLapse(
  signals: readonly FailureSignals[],
  lastTurn: number,
): { lapse: Lapse; cues: { cue: Cue; turn: number }[] } {
  const scores = new Map<Lapse, number>();
  const cues = new Map<Lapse, { cue: Cue; turn: number }[]>();
  let named = 0;
  // Beside a plain complaint, the events told around it say little of its kind.
  const plainly = signals.some(({ lapses }) => [...lapses.values()].some(isPlain));
  for (const { lapses, turn } of signals) {
    if (lapses.size === 0) continue;
    // The first complaint named is the main one; each later one counts a little less. The latest turn counts more.
    const place = 1 / (1 + 0.25 * Math.min(named, 4));
    if ([...lapses.values()].some(isPlain)) named++;
    for (const [kind, cue] of lapses) {
      const before = cues.get(kind) ?? [];
      scores.set(
        kind,
        (scores.get(kind) ?? 0) +
          (worth(cue.weight) * (plainly && isTold(cue) ? besidePlain : 1) * place * (turn === lastTurn ? 1.2 : 1)) /
            (1 + 0.3 * before.length),
      );
      before.push({ cue, turn });
      cues.set(kind, before);
    }
  }
  let best: Lapse = 'other';
  for (const kind of order) if ((scores.get(kind) ?? 0) > (scores.get(best) ?? 0)) best = kind;
  const told = cues.get(best) ?? [];
  const plain = told.filter(({ cue }) => cue.weight > 1);
  return { lapse: best, cues: plain.length > 0 ? plain : told };
}
