/**
 * What a tone checker without an engine would say: the lexicon of `sentiment`, and lists of phrases as they are found in guides for
 * agents. No order, no negation, no thread: the figures of an engine mean something beside these only.
 */
import { createRequire } from 'node:module';
import { fromRoot } from '../lib/workspace.mjs';

const Sentiment = createRequire(fromRoot('packages', 'core', 'package.json'))('sentiment');
const sentiment = new Sentiment();

const lists = {
  failure:
    /broken|not working|doesn't work|still waiting|late|never arrived|wrong|charged|refund|error|crash|problem|issue|down/iu,
  strong: /furious|angry|unacceptable|worst|disgust|ridiculous|never again|third time|terrible|awful|!!|\?\?/iu,
  apology: /sorry|apologi[sz]e|apologies/iu,
  hollow: /sorry (if|that you feel|you feel)|any inconvenience/iu,
  acknowledged: /understand|frustrat|appreciate your patience|sorry to hear/iu,
  concrete:
    /\b(i|we)('ll| will| have| can) (refund|send|replace|cancel|fix|ship|credit|call)|please (go to|click|try|update)/iu,
  promise: /\b(i|we|our team)('ll| will)\b/iu,
  time: /\d+ (hours?|days?|minutes?|weeks?)|today|tomorrow|within|by (mon|tues|wednes|thurs|fri|satur|sun)day/iu,
  shift: /feel free to|call us|contact (us|our)|our policy|not my department|nothing (i|we) can do|unable to/iu,
  blame: /you (should have|failed to|forgot|didn't|must have)/iu,
  details: /(account|order|reference|phone) (number|id)|email address/iu,
  refusal: /can't|cannot|unable|not possible|unfortunately/iu,
  cold: /calm down|as (i|we) (already )?said|you must|you need to|obviously|it's only/iu,
  call: /call you|give you a call|ring you/iu,
};

/** @returns the ids of the warnings that the lists raise for a case */
export function warningsByLists({ channel, context = [], reply }) {
  const said = context
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => text)
    .join('\n');
  const has = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.test(reply)]));
  const failure = lists.failure.test(said);
  const upset = sentiment.analyze(said).score < 0 || lists.strong.test(said);
  const strong = lists.strong.test(said);
  const raised = {
    'missed-emotion': upset && !has.acknowledged,
    'missing-apology': failure && !has.apology,
    'hollow-apology': has.hollow,
    'missing-plan': failure && !has.concrete,
    'no-timeframe': has.promise && !has.time,
    'responsibility-shift': has.shift,
    'blames-customer': has.blame,
    'details-first': has.details && !has.apology && !has.acknowledged,
    'bare-refusal': has.refusal && !has.concrete,
    'cold-tone': has.cold,
    'wrong-channel': channel !== 'chat' && strong && !has.call,
  };
  return Object.keys(raised).filter((id) => raised[id]);
}

/** An analysis in the shape of the engine's, as far as the warnings go: lists read no picture. */
export const checkByLists = (input) => ({
  findings: warningsByLists(input).map((ruleId) => ({ ruleId, severity: 'warning' })),
  customer: { intensity: 0, failure: false, lapse: 'none' },
  reply: { ack: 'none', apology: 'none', plan: 'none', timeframe: false, refusal: 'none', positives: [] },
});
