import type { Cue } from '../../lexicon/matcher.ts';
import type { Lapse } from '../../types.ts';
import type { Setting } from './setting.ts';
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
/** What silence counts for: there is a matter that nobody answers about, and where it is named, it comes first. */
const besideMatter = 0.85;
/** What a verdict on the whole counts for at most; one on the service or its people still says who is meant. */
const verdictOnAll = 1;
const verdictOnService = 2;

/** What a cue of a given weight counts for; a hint hardly counts beside a plain report, and a topic word only where there is nothing else. */
function worth(weight: number): number {
  if (weight >= 3) return 3;
  if (weight >= 2) return 1.6;
  if (weight > 1) return 0.3;
  if (weight === 1) return 0.4;
  return 0.1;
}

/** The weight of a cue among the kinds: less than its own where it is a verdict on the whole. */
function weightAmongKinds(cue: Cue, general: ReadonlySet<Cue>): number {
  if (!general.has(cue)) return cue.weight;
  return Math.min(cue.weight, cue.value === 'staff' ? verdictOnService : verdictOnAll);
}

/** The strongest cue of each kind, a verdict on the whole only where nothing else of its sentence speaks for the kind. */
function withoutVerdicts({ lapses, named, general }: FailureSignals): Map<Lapse, Cue> {
  if (general.size === 0) return lapses;
  const kinds = new Map(lapses);
  for (const [kind, cue] of lapses) {
    if (!general.has(cue)) continue;
    const specific = named.filter((other) => other.value === kind && !general.has(other));
    const first = specific.toSorted((a, b) => b.weight - a.weight)[0];
    if (first !== undefined && first.weight >= 1) kinds.set(kind, first);
  }
  return kinds;
}

/** The kind of lapse that most of the evidence speaks for, and the cues that do. */
export function weighLapse(
  signals: readonly FailureSignals[],
  { lastTurn, setting }: { lastTurn: number; setting: Setting | undefined },
): { lapse: Lapse; cues: { cue: Cue; turn: number }[] } {
  const scores = new Map<Lapse, number>();
  const cues = new Map<Lapse, { cue: Cue; turn: number }[]>();
  let named = 0;
  const isPlain = (cue: Cue, { general }: FailureSignals): boolean =>
    cue.weight > 1 && !isTold(cue) && !general.has(cue);
  const told = signals.map((signal) => ({ signal, kinds: [...withoutVerdicts(signal)] }));
  // Beside a plain complaint, the events told around it say little of its kind.
  const plainly = told.some(({ signal, kinds }) => kinds.some(([, cue]) => isPlain(cue, signal)));
  for (const { signal, kinds } of told) {
    if (kinds.length === 0) continue;
    // The first complaint named is the main one; each later one counts a little less. The latest turn counts more.
    const place = (1 / (1 + 0.25 * Math.min(named, 4))) * (signal.turn === lastTurn ? 1.2 : 1);
    if (kinds.some(([, cue]) => isPlain(cue, signal))) named++;
    for (const [said, cue] of kinds) {
      const kind = setting?.becomes[said] ?? said;
      // What is said again and again is the main thing: each sentence counts in full.
      const share =
        (plainly && isTold(cue) ? besidePlain : 1) *
        (kind === 'unanswered' ? besideMatter : 1) *
        (isPlain(cue, signal) ? (setting?.share[kind] ?? 1) : 1);
      scores.set(kind, (scores.get(kind) ?? 0) + worth(weightAmongKinds(cue, signal.general)) * share * place);
      const found = cues.get(kind) ?? [];
      found.push({ cue, turn: signal.turn });
      cues.set(kind, found);
    }
  }
  let best: Lapse = 'other';
  for (const kind of order) if ((scores.get(kind) ?? 0) > (scores.get(best) ?? 0)) best = kind;
  const all = cues.get(best) ?? [];
  const plain = all.filter(({ cue }) => cue.weight > 1);
  return { lapse: best, cues: plain.length > 0 ? plain : all };
}
