import type { Act } from '../learned/acts/act.ts';
import type { Report, Situation } from '../rule/rule.ts';
import type { RuleId, WarningId } from '../types.ts';

type Confidence = (situation: Situation, sentence: number) => number;

const given: readonly Act[] = ['apology:formulaic', 'apology:specific', 'apology:deflecting'];
const not = (chance: number): number => 1 - chance;

/** The likeliest of some acts in the sentence that a finding points at. */
const actIn =
  (...acts: readonly Act[]): Confidence =>
  ({ reply }, sentence) =>
    Math.max(...acts.map((act) => reply.chances.at(act, sentence)));

/** What each warning rests on. Hints and rules given to `createChecker` rest on their own words and are certain. */
const confidences: Readonly<Record<WarningId, Confidence>> = {
  'missed-emotion': ({ customer, reply }) =>
    customer.chances.upset * not(reply.chances.most('ack:formulaic', 'ack:specific')),
  'missing-apology': ({ customer, reply }) => customer.chances.failure * not(reply.chances.most(...given)),
  'hollow-apology': ({ customer, reply }) =>
    reply.picture.apology === 'deflecting' ? reply.chances.most('apology:deflecting') : customer.chances.irate,
  'missing-plan': ({ customer, reply }) =>
    Math.max(customer.chances.failure, customer.chances.upset) * not(reply.chances.most('plan:concrete')),
  'no-timeframe': ({ reply }) => reply.chances.most('promise') * not(reply.chances.most('time')),
  'responsibility-shift': actIn('dump', 'blames-others', 'policy-shield', 'helpless'),
  'blames-customer': actIn('blames-customer'),
  'details-first': ({ reply }) => reply.chances.most('details'),
  'bare-refusal': ({ reply }) => reply.chances.most('refusal') * not(reply.chances.most('alternative')),
  'cold-tone': actIn('minimising', 'contradicting', 'condescending', 'commanding', 'sarcastic'),
  'wrong-channel': ({ customer, reply }) => customer.chances.irate * not(reply.chances.most('callOffer')),
};

/** How sure a finding is, 0 to 1, to two places. */
export function confidenceOf(ruleId: RuleId, report: Report, situation: Situation): number {
  const confidence = (confidences as Readonly<Record<RuleId, Confidence | undefined>>)[ruleId];
  if (confidence === undefined) return 1;
  const at = report.span?.start ?? 0;
  const { sentences } = situation.view.reading;
  const sentence = sentences.findLastIndex(({ start }) => start <= at);
  return Math.round(confidence(situation, Math.max(0, sentence)) * 100) / 100;
}
