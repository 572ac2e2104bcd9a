import type { Act } from '../learned/acts/act.ts';
import type { ActChances } from '../learned/acts/chances.ts';
import { isOfExchange } from '../picture/exchange/rebuttals.ts';
import type { Report, Situation } from '../rule/rule.ts';
import type { RuleId, WarningId } from '../types.ts';

/** What a confidence follows from. */
interface Basis extends Situation {
  chances: ActChances;
  /** The sentence that the finding points at. */
  sentence: number;
}

type Confidence = (basis: Basis) => number;

const given: readonly Act[] = ['apology:formulaic', 'apology:specific', 'apology:deflecting'];
const not = (chance: number): number => 1 - chance;

/** The likeliest of some acts in the sentence that a finding points at. */
const actIn =
  (...acts: readonly Act[]): Confidence =>
  ({ chances, sentence }) =>
    Math.max(...acts.map((act) => chances.at(act, sentence)));

/** No model has seen both sides; about as many of these were right on labelled cases. */
const ofExchange = 0.5;

const cold = actIn('minimising', 'contradicting', 'condescending', 'commanding', 'sarcastic');

/** What each warning rests on. Hints and rules given to `createChecker` rest on their own words and are certain. */
const confidences: Readonly<Record<WarningId, Confidence>> = {
  'missed-emotion': ({ customer, chances }) =>
    customer.chances.upset * not(chances.most('ack:formulaic', 'ack:specific')),
  'missing-apology': ({ customer, chances }) => customer.chances.failure * not(chances.most(...given)),
  'hollow-apology': ({ customer, reply, chances }) =>
    reply.picture.apology === 'deflecting' ? chances.most('apology:deflecting') : customer.chances.irate,
  'missing-plan': ({ customer, chances }) =>
    Math.max(customer.chances.failure, customer.chances.upset) * not(chances.most('plan:concrete')),
  'no-timeframe': ({ chances }) => chances.most('promise') * not(chances.most('time')),
  'responsibility-shift': actIn('dump', 'blames-others', 'policy-shield', 'helpless'),
  'blames-customer': actIn('blames-customer'),
  'details-first': ({ chances }) => chances.most('details'),
  'bare-refusal': ({ chances }) => chances.most('refusal') * not(chances.most('alternative')),
  'cold-tone': (basis) =>
    basis.reply.cold.some((passage) => passage.sentence === basis.sentence && isOfExchange(passage))
      ? Math.max(ofExchange, cold(basis))
      : cold(basis),
  'wrong-channel': ({ customer, chances }) => customer.chances.irate * not(chances.most('callOffer')),
};

/** How sure a finding is, 0 to 1, to two places. */
export function confidenceOf(ruleId: RuleId, report: Report, situation: Situation): number {
  const confidence = (confidences as Readonly<Record<RuleId, Confidence | undefined>>)[ruleId];
  const { chances } = situation.reply;
  if (confidence === undefined || chances === undefined) return 1;
  const at = report.span?.start ?? 0;
  const { sentences } = situation.view.reading;
  const sentence = sentences.findLastIndex(({ start }) => start <= at);
  return Math.round(confidence({ ...situation, chances, sentence: Math.max(0, sentence) }) * 100) / 100;
}
