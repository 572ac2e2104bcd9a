import type { CustomerTurn } from '../picture/customer/customer-turn.ts';
import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { ReplyReading } from '../picture/reply/read-reply.ts';
import type { View } from '../picture/view.ts';
import type { Emotion, Lapse } from '../types.ts';
import type { Features } from './features.ts';
import { modelOf, probability } from './model.ts';
import { customerFeatures, replyFeatures } from './statements.ts';

/** A statement is taken for true from this probability on. */
const believed = 0.5;

const lapses: readonly Exclude<Lapse, 'none'>[] = [
  'delay',
  'wrong-item',
  'billing',
  'defect',
  'outage',
  'staff',
  'unanswered',
  'policy',
  'access',
  'quality',
  'other',
];

/** What the models say of the customer, who also know what the rules said. */
export function refineCustomer(turns: readonly CustomerTurn[], reading: CustomerReading): CustomerReading {
  if (turns.length === 0 || modelOf('failure') === undefined) return reading;
  const features = customerFeatures(turns, reading);
  const holds = (statement: string): number => chance(statement, features) ?? 0;
  const intensity = holds('intensity>=1') < believed ? 0 : holds('intensity>=2') < believed ? 1 : 2;
  const failure = holds('failure') >= believed;
  const usual: Emotion[] = ['frustration'];
  const emotions = intensity === 0 ? [] : reading.picture.emotions.length > 0 ? reading.picture.emotions : usual;
  const lapse = failure ? mostLikely(features) : 'none';
  return { ...reading, picture: { intensity, emotions, failure, lapse } };
}

function mostLikely(features: Features): Lapse {
  const ranked = lapses
    .map((lapse) => ({ lapse, chance: chance(`lapse=${lapse}`, features) ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance);
  return ranked[0]?.lapse ?? 'other';
}

function chance(statement: string, features: Features): number | undefined {
  const model = modelOf(statement);
  return model === undefined ? undefined : probability(model, features);
}

/** What the models say of the reply, who also know what the rules said. */
export function refineReply(view: View, reading: ReplyReading): ReplyReading {
  if (view.reading.tokens.length === 0 || modelOf('plan>=concrete') === undefined) return reading;
  const features = replyFeatures(view, reading);
  const holds = (statement: string): boolean => (chance(statement, features) ?? 0) >= believed;
  const plan = holds('plan>=concrete') ? 'concrete' : holds('plan>=vague') ? 'vague' : 'none';
  const ack = holds('ack>=specific') ? 'specific' : holds('ack>=formulaic') ? 'formulaic' : 'none';
  return { ...reading, picture: { ...reading.picture, plan, ack, timeframe: holds('timeframe') } };
}
