import type { Cue } from '../../lexicon/matcher.ts';
import { perEntry } from '../../lexicon/per-entry.ts';
import type { Lapse } from '../../types.ts';
import { perView, type View } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { isGeneralVerdict } from './general-verdict.ts';

/** What one sentence of a customer says for and against a failure. */
export interface FailureSignals extends SentenceSignals {
  turn: number;
}

/** The same without its turn. */
interface SentenceSignals {
  /** Every cue of a lapse. */
  named: Cue[];
  /** The strongest cue of each kind of lapse. */
  lapses: Map<Lapse, Cue>;
  /** The cues among them that are a verdict on the whole and fit a failure of any kind. */
  general: Set<Cue>;
  /** The strongest cue that tells of a failure without naming its kind, and what it weighs. */
  report: Cue | undefined;
  reportWeight: number;
  /** Enquiries, wishes and the like that the complaint does not override. */
  against: Cue[];
  praise: number;
}

/** Lexicons of other readings that condemn the company or its work, and what they weigh as reports. */
const condemning: Readonly<Record<string, number>> = {
  'verdicts/harsh': 3,
  'verdicts/poor': 1,
  'insults/insult': 2,
  'insults/accusation': 3,
  'insults/profanity': 1,
  'sarcasm/mock-praise': 2,
  'sarcasm/reproach': 2,
  'feelings/anger': 2,
  'feelings/frustration': 2,
  'feelings/disappointment': 2,
  'threats/leaving': 1,
  'threats/law': 2,
  'threats/publicity': 1,
  'threats/warning': 2,
  'burden/ignored': 1,
  'burden/passed-on': 2,
  'outrage/mistreated': 2,
  'outrage/superior': 2,
  'outrage/scorn': 2,
  'outrage/no-end': 2,
  'outrage/reproachful-question': 1,
};

const condemnation = perEntry(({ lexicon, value }) => condemning[`${lexicon}/${value}`] ?? 0);

const softeners: ReadonlySet<string> = new Set(['bit', 'little', 'slightly', 'somewhat', 'minor']);

const contrasts: ReadonlySet<string> = new Set([
  'but',
  'however',
  'yet',
  'although',
  'though',
  'still',
  'except',
  'bt',
  'unfortunately',
]);

/** How general a kind is: almost any complaint can be put as a defect, and almost any as poor quality. */
const generality: Readonly<Partial<Record<Lapse, number>>> = { quality: 3, defect: 2, other: 1 };

/** More praise than this in one sentence is enthusiasm, not more evidence. */
const mostPraise = 4;

/** Kinds that a verdict on the whole is put down to where nothing plainer is said. */
const verdictKinds: ReadonlySet<string> = new Set<Lapse>(['quality', 'staff']);
const isVerdict = ({ value }: Cue): boolean => verdictKinds.has(value);

/** Whether a cue tells an event and not a complaint: it says of which kind a failure is, and hints that there is one. */
export function isTold({ lexicon }: Cue): boolean {
  return lexicon === 'lapse-told';
}

/** The signals of a turn, a sentence at a time. */
export function signalsOf({ turn, view }: CustomerTurn): FailureSignals[] {
  return signalsIn(view).map((signals) => ({ ...signals, turn }));
}

const signalsIn = perView((view): readonly SentenceSignals[] => {
  const signals = view.reading.sentences.map((): SentenceSignals => ({
    named: [],
    lapses: new Map(),
    general: new Set(),
    report: undefined,
    reportWeight: 0,
    against: [],
    praise: 0,
  }));
  for (const cue of view.cues) {
    note(
      signals[cue.sentence] as SentenceSignals,
      isSoftened(cue, view) ? { ...cue, weight: Math.min(1, cue.weight) } : cue,
    );
  }
  for (const signal of signals) {
    keepStrongest(signal);
    for (const cue of signal.named) if (isVerdict(cue) && isGeneralVerdict(cue, view)) signal.general.add(cue);
  }
  for (const signal of signals) signal.against = signal.against.filter((cue) => !isOverridden(cue, signal, view));
  return signals;
});

function note(at: SentenceSignals, cue: Cue): void {
  if (cue.lexicon.startsWith('lapse-')) at.named.push(cue);
  else if (cue.lexicon === 'failure-enquiry') at.against.push(cue);
  else if (cue.lexicon === 'failure-praise') at.praise = Math.min(mostPraise, at.praise + cue.weight);
  else {
    const weight = cue.lexicon === 'failure-report' ? cue.weight : condemnation(cue);
    if (weight <= at.reportWeight) return;
    at.report = cue;
    at.reportWeight = weight;
  }
}

/** "A bit dated", "a little slow": said mildly, it is a hint of a complaint and no more. */
function isSoftened({ lexicon, from, to }: Cue, { reading: { tokens } }: View): boolean {
  if (!lexicon.startsWith('lapse-')) return false;
  for (let i = Math.max(0, from - 1); i < to; i++) if (softeners.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Keeps the strongest cue of each kind; where two kinds lay claim to the same words, the more general one yields. */
function keepStrongest({ named, lapses }: SentenceSignals): void {
  for (const cue of named) {
    const kind = cue.value as Lapse;
    if (cue.weight <= (lapses.get(kind)?.weight ?? 0)) continue;
    const rank = generality[kind] ?? 0;
    const yields =
      rank > 0 &&
      cue.weight >= 1 &&
      named.some(
        (other) =>
          other.weight > 1 &&
          !isTold(other) &&
          other.from < cue.to &&
          other.to > cue.from &&
          (generality[other.value as Lapse] ?? 0) < rank,
      );
    if (!yields) lapses.set(kind, cue);
  }
}

/** "I'm trying to pay, but it won't let me": the complaint after the contrast is what counts. */
function isOverridden(enquiry: Cue, { lapses }: SentenceSignals, view: View): boolean {
  for (const cue of lapses.values()) {
    if (cue.weight <= 1 || isTold(cue)) continue;
    for (let i = enquiry.to; i < cue.from; i++) if (contrasts.has(view.reading.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}
