import type { Act } from '../learned/acts/act.ts';
import type { ActChances } from '../learned/acts/chances.ts';
import { isOfExchange } from '../picture/exchange/rebuttals.ts';
import type { Sentence } from '../read/sentences.ts';
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
  const sentence = sentenceAt(situation.view.reading.sentences, report.span?.start ?? 0);
  return Math.round(confidence({ ...situation, chances, sentence }) * 100) / 100;
}

/** The last sentence that begins at a place or before it, the first where none does. Halved: a long text has as many findings as sentences. */
function sentenceAt(sentences: readonly Sentence[], place: number): number {
  let [known, above] = [0, sentences.length];
  while (above - known > 1) {
    const middle = (known + above) >> 1;
    if ((sentences[middle] as Sentence).start <= place) known = middle;
    else above = middle;
  }
  return known;
}
