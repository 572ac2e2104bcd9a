import { refineCustomer } from '../../learned/refine.ts';
import type { CustomerPicture } from '../../types.ts';
import { cuesWith, type Passage } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { readFailure } from './failure.ts';
import { readIntensity, weighStrain } from './intensity.ts';
import { settleIntensity } from './settle-intensity.ts';

export interface CustomerReading {
  picture: Omit<CustomerPicture, 'evidence'>;
  /** The customer asked to be answered in writing. */
  wantsWriting: boolean;
  /** The customer's latest message asks where to turn. */
  asksContact: boolean;
  /** The rules read a feeling or a failure by themselves, so that there are words to show for it. */
  isTold: boolean;
  /** The sums behind `intensity` and `failure`. */
  points: { intensity: number; failure: number };
  /** Points of the weightiest passage that speaks for negative emotion. */
  strongest: number;
  passages: (Passage & { for: string; turn: number })[];
  /** How likely the customer is upset, is very upset, and reports a failure; 0 to 1. */
  chances: { upset: number; irate: number; failure: number };
}

/** Reads what the customer brings by the rules alone, oldest turn first; the latest weighs most. */
export function readCustomerByRules(turns: readonly CustomerTurn[]): CustomerReading {
  const strain = weighStrain(turns);
  const { failure, lapse, passages: reports, tale, ...told } = readFailure(turns, strain.points);
  const { intensity, emotions, passages, ...shown } = readIntensity(turns, strain, tale);
  const wantsWriting = turns.some(({ view }) => cuesWith(view, 'channel-wishes', 'writing').length > 0);
  return {
    picture: { intensity, emotions, failure, lapse },
    wantsWriting,
    isTold: intensity > 0 || failure,
    asksContact: turns.slice(-1).some(({ view }) => cuesWith(view, 'channel-wishes', 'contact').length > 0),
    points: { intensity: shown.points, failure: told.points },
    strongest: shown.strongest,
    passages: [...passages, ...reports],
    chances: { upset: Number(intensity >= 1), irate: Number(intensity === 2), failure: Number(failure) },
  };
}

/** Reads what the customer brings: the rules first, then the models that weigh what the rules read, then what neither may overrule. */
export function readCustomer(turns: readonly CustomerTurn[]): CustomerReading {
  const byRules = readCustomerByRules(turns);
  return settleIntensity(byRules, refineCustomer(turns, byRules));
}
