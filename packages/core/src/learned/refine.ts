import type { CustomerTurn } from '../picture/customer/customer-turn.ts';
import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { ReplyReading } from '../picture/reply/read-reply.ts';
import type { View } from '../picture/view.ts';
import type { Emotion, Intensity, Lapse } from '../types.ts';
import { readerOf, type Chances } from './model.ts';
import { addCustomerFeatures } from './customer-features.ts';
import { lapses } from './lapses.ts';
import { actsByRules } from './acts/by-rules.ts';
import type { Setting } from './acts/setting.ts';
import { toReading } from './acts/to-reading.ts';
import { weighActs } from './acts/weigh.ts';

/** The rules are believed unless a model is this sure of the contrary: what a rule found has words to show for it. */
const sure = 0.55;

/** A model's lapse replaces the one that the rules named from this probability on. */
const sureOfLapse = 0.5;

/** Whether a statement holds, by the rules and the model that knows what they said. */
function weigh(chances: Chances, statement: string, byRules: boolean): boolean {
  const chance = chances.get(statement);
  return chance === undefined ? byRules : chance >= (byRules ? 1 - sure : sure);
}

/** What the models say of the customer, beside what the rules said. */
export function refineCustomer(turns: readonly CustomerTurn[], reading: CustomerReading): CustomerReading {
  if (turns.length === 0) return reading;
  const chances = readerOf('customer')((features) => addCustomerFeatures(features, turns, reading));
  const { picture } = reading;
  const intensity = intensityOf(chances, picture.intensity);
  const failure = weigh(chances, 'failure', picture.failure);
  const lapse = failure ? lapseOf(chances, picture.lapse) : 'none';
  const chance = (statement: string, byRules: number): number => chances.get(statement) ?? byRules;
  return {
    ...reading,
    picture: { intensity, emotions: emotionsOf(intensity, picture.emotions), failure, lapse },
    chances: {
      upset: chance('intensity>=1', reading.chances.upset),
      irate: chance('intensity>=2', reading.chances.irate),
      failure: chance('failure', reading.chances.failure),
    },
  };
}

function intensityOf(chances: Chances, byRules: Intensity): Intensity {
  if (!weigh(chances, 'intensity>=1', byRules >= 1)) return 0;
  return weigh(chances, 'intensity>=2', byRules >= 2) ? 2 : 1;
}

function emotionsOf(intensity: Intensity, named: Emotion[]): Emotion[] {
  if (intensity === 0) return [];
  return named.length > 0 ? named : ['frustration'];
}

function lapseOf(chances: Chances, byRules: Lapse): Lapse {
  const named = byRules !== 'none' && byRules !== 'other';
  let best: Lapse = named ? byRules : 'other';
  let most = named ? sureOfLapse : 0;
  for (const lapse of lapses) {
    const chance = chances.get(`lapse=${lapse}`) ?? 0;
    if (chance <= most) continue;
    most = chance;
    best = lapse;
  }
  return best;
}

/** What the models say of the reply, beside what the rules said: act by act, sentence by sentence. */
export function refineReply(view: View, reading: ReplyReading, setting: Setting): ReplyReading {
  if (view.reading.tokens.length === 0) return reading;
  return toReading(view, reading, weighActs(view, actsByRules(view, reading), setting));
}
