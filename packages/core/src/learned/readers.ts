import { createEngine } from '../engine.ts';
import { readCustomerByRules, type CustomerReading } from '../picture/customer/read-customer.ts';
import { readReplyByRules, type ReplyReading } from '../picture/reply/read-reply.ts';
import { readFailure } from '../picture/customer/failure.ts';
import { weighStrain } from '../picture/customer/intensity.ts';
import { prepare } from '../prepare/index.ts';
import { toMessage } from '../text/message.ts';
import { customerFeatures, replyFeatures } from './statements.ts';
import { namedFeatures } from './features.ts';

/** Reads texts by the rules alone, and gives the features the models learn from. Used by the training script only. */
export interface TrainingReaders {
  customer: (turns: readonly string[]) => { features: Map<string, number>; picture: CustomerReading['picture'] };
  /** The marks of a complaint and their values, before any weight. */
  marks: (turns: readonly string[]) => ReadonlyMap<string, number>;
  reply: (reply: string) => { features: Map<string, number>; picture: ReplyReading['picture'] };
}

export function readersForTraining(): TrainingReaders {
  const engine = createEngine({}, []);
  return {
    customer: (texts) => {
      const turns = texts.map((text, turn) => ({ turn, ...engine.readCustomer(text) }));
      const reading = readCustomerByRules(turns);
      return { features: namedFeatures(customerFeatures(turns, reading)), picture: reading.picture };
    },
    marks: (texts) => {
      const turns = texts.map((text, turn) => ({ turn, ...engine.readCustomer(text) }));
      return readFailure(turns, weighStrain(turns).points).tale;
    },
    reply: (text) => {
      const view = engine.readAgent(toMessage(prepare(text)), true);
      const reading = readReplyByRules(view);
      return { features: namedFeatures(replyFeatures(view, reading)), picture: reading.picture };
    },
  };
}
