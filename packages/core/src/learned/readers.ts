import { createEngine } from '../engine.ts';
import { readCustomerByRules, type CustomerReading } from '../picture/customer/read-customer.ts';
import { readReplyByRules } from '../picture/reply/read-reply.ts';
import { readFailure } from '../picture/customer/failure.ts';
import { weighStrain } from '../picture/customer/intensity.ts';
import { prepare } from '../prepare/index.ts';
import { toMessage } from '../text/message.ts';
import type { Span } from '../types.ts';
import { toOriginal } from '../text/source-text.ts';
import { actsByRules } from './acts/by-rules.ts';
import { actFeatures } from './acts/features.ts';
import type { Setting } from './acts/setting.ts';
import { addCustomerFeatures } from './customer-features.ts';
import type { Features } from './features.ts';
import { createNamedFeatures } from './named-features.ts';

/** Reads texts by the rules alone, and gives the features the models learn from. Used by the training script only. */
export interface TrainingReaders {
  customer: (turns: readonly string[]) => { features: Map<string, number>; picture: CustomerReading['picture'] };
  /** The marks of a complaint and their values, before any weight. */
  marks: (turns: readonly string[]) => ReadonlyMap<string, number>;
  /** The sentences of a reply, each with its place in it and its features. */
  sentences: (reply: string, setting: Setting) => { span: Span; features: Map<string, number> }[];
}

export function readersForTraining(): TrainingReaders {
  const engine = createEngine({}, []);
  return {
    customer: (texts) => {
      const turns = texts.map((text, turn) => ({ turn, ...engine.readCustomer(text) }));
      const reading = readCustomerByRules(turns);
      return { features: named((features) => addCustomerFeatures(features, turns, reading)), picture: reading.picture };
    },
    marks: (texts) => {
      const turns = texts.map((text, turn) => ({ turn, ...engine.readCustomer(text) }));
      return readFailure(turns, weighStrain(turns).points).tale;
    },
    sentences: (text, setting) => {
      const message = toMessage(prepare(text));
      const view = engine.readAgent(message);
      const fillers = actFeatures(view, actsByRules(view, readReplyByRules(view)), setting);
      return view.reading.sentences.map(({ start, end }, at) => ({
        span: toOriginal(message, { start, end }).span,
        features: named(fillers[at] as (typeof fillers)[number]),
      }));
    },
  };
}

function named(fill: (features: Features) => void): Map<string, number> {
  const features = createNamedFeatures();
  fill(features);
  return features.named();
}
