import type { Plan } from '../../types.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findOffers, findRefusals } from './offers.ts';
import { findMoreSteps, findSteps } from './steps.ts';
import { findTimes } from './times.ts';
import { reach, type Time } from './times/time.ts';

/** What happens next: who does what, what was done, steps, an answer; or effort, a question, a referral; or nothing. */
export function readPlan(
  view: View,
  commitments: readonly Commitment[],
  shifts: readonly Passage[],
): { value: Plan; passages: Passage[] } {
  // "Ring the carrier": a step that hands the work over says what the customer will do, not what happens next.
  const handedOver = new Set(shifts.map(({ sentence }) => sentence));
  const ours = ({ sentence }: Passage): boolean => !handedOver.has(sentence);
  const concrete = [
    ...commitments.filter(isConcrete).map(asPassage),
    ...findSteps(view).filter(ours),
    ...findScheduled(view, commitments).filter(ours),
    ...findAnswers(view, commitments).filter(ours),
  ];
  if (concrete.length === 0) concrete.push(...findMoreSteps(view).filter(ours), ...findInstead(view).filter(ours));
  if (concrete.length > 0) return { value: 'concrete', passages: concrete };
  if (answersPraise(view)) return { value: 'none', passages: [] };
  const vague = [...commitments.map(asPassage), ...findAsked(view)];
  return { value: vague.length > 0 ? 'vague' : 'none', passages: vague };
}

function asPassage({ span, sentence, cue }: Commitment): Passage {
  return { kind: 'plan', span, sentence, cue };
}

/** What can be had in place of what was refused: an answer, if not the one that was wished for. */
function findInstead(view: View): Passage[] {
  const [refusal] = findRefusals(view);
  if (refusal === undefined) return [];
  return findOffers(view)
    .filter(({ value, sentence }) => value === 'way' && sentence >= refusal.sentence)
    .map((cue) => passageOf('plan', cue));
}

/** An outcome promised by a time counts as a plan, effort by a time does not. */
function isConcrete({ kind, cue, timed }: Commitment): boolean {
  return kind !== 'weak' || (timed && cue === 'commitments-remedy');
}

/** A time set for something that no one is named for: "it lands on Thursday". */
function findScheduled(view: View, commitments: readonly Commitment[]): Passage[] {
  const weak = new Set(commitments.map(({ sentence }) => sentence));
  return findTimes(view, new Set())
    .filter(
      (cue) =>
        !weak.has(cue.sentence) &&
        cue.value !== 'now' &&
        view.reading.sentences[cue.sentence]?.question !== true &&
        !isPutOff(view, cue),
    )
    .map(({ span, sentence, lexicon }) => ({ kind: 'plan', span, sentence, cue: lexicon }));
}

/** "Try again after some hours": a time for the customer to come back, and not for anything to happen. */
function isPutOff({ reading: { tokens, sentences } }: View, { sentence, from }: Time): boolean {
  for (let at = Math.max(sentences[sentence]?.from ?? 0, from - reach); at < from; at++) {
    const word = tokens[at]?.norm;
    if (word === 'retry' || (word === 'try' && tokens[at + 1]?.norm === 'again')) return true;
  }
  return false;
}

const signsOfReview: ReadonlySet<string> = new Set([
  'review',
  'stay',
  'stayed',
  'guest',
  'feedback',
  'hotel',
  'welcoming',
  'visit',
  'stars',
  'rating',
]);

/** Lexicons of what belittles, blames or refuses: facts beside it explain and do not answer. */
const unhelpful: ReadonlySet<string> = new Set([
  'contradicting',
  'contradicting-denials',
  'contradicting-quality',
  'contradicting-told',
  'condescending',
  'condescending-airs',
  'minimising',
  'minimising-excuses',
  'sarcasm',
  'blame-customer',
  'blame-customer-advice',
  'blame-causes',
  'blame-others',
  'helpless',
  'helpless-limits',
  'policy-shield',
  'policy-terms',
]);

/** Facts that answer; in thanks for a review, facts about the house answer nothing. */
function findAnswers(view: View, commitments: readonly Commitment[]): Passage[] {
  const { tokens } = view.reading;
  const review = tokens.some(({ norm }) => signsOfReview.has(norm));
  const slight =
    !review &&
    commitments.length === 0 &&
    !view.cues.some(({ lexicon }) => unhelpful.has(lexicon)) &&
    cuesOf(view, 'apologies').length === 0 &&
    cuesOf(view, 'refusals').length === 0 &&
    findAsked(view).length === 0;
  return cuesOf(view, 'answers')
    .filter((cue) => (cue.value === 'firm' ? !review && cuesOf(view, 'detail-requests').length === 0 : slight))
    .map((cue) => passageOf('plan', cue));
}

/** Referrals, requests for details and questions that are more than a courtesy. */
function findAsked(view: View): Passage[] {
  const found = [...cuesOf(view, 'referrals'), ...cuesOf(view, 'detail-requests')].map((cue) => passageOf('plan', cue));
  const courtesies = new Set(
    cuesOf(view, 'diagnostic-questions')
      .filter(({ value }) => value === 'courtesy')
      .map(({ sentence }) => sentence),
  );
  for (const { question, index, start, end } of view.reading.sentences) {
    if (question && !courtesies.has(index)) {
      found.push({ kind: 'plan', span: { start, end }, sentence: index, cue: 'question' });
    }
  }
  return found;
}

/** Praise is answered, and no word says that anything was amiss. */
function answersPraise(view: View): boolean {
  const cues = cuesOf(view, 'satisfied-customers');
  return cues.some(({ value }) => value === 'praise') && cues.every(({ value }) => value === 'praise');
}
