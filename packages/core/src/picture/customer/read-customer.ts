import { refineCustomer } from '../../learned/refine.ts';
import type { CustomerPicture } from '../../types.ts';
import { cuesWith, type Passage } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { readFailure } from './failure.ts';
import { readIntensity, weighStrain } from './intensity.ts';

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

/** Reads what the customer brings: the rules first, then the models that weigh what the rules read. */
export function readCustomer(turns: readonly CustomerTurn[]): CustomerReading {
  const byRules = readCustomerByRules(turns);
  const reading = refineCustomer(turns, byRules);
  if (isOverlooked(reading) && saysFeeling(byRules)) return asUpset(reading, byRules);
  return isBorneOut(reading) ? reading : asMild(reading);
}

/** How likely the models must find it that a customer is upset before one word of feeling outweighs them, 0 to 1; and how likely it is then. */
const possible = 0.3;
const likely = 0.55;

const isOverlooked = ({ picture, chances }: CustomerReading): boolean =>
  picture.intensity === 0 && chances.upset >= possible;

/** Whether the rules read a feeling that the customer put in words: "this is annoying" in a long, calm report of a fault. */
function saysFeeling({ picture, passages }: CustomerReading): boolean {
  const says = ({ cue, kind }: Passage): boolean =>
    cue === 'feelings' || (cue === 'feelings-distress' && kind !== 'confusion');
  return picture.intensity > 0 && passages.some(says);
}

/** The models overlook one word among many; what was said stands. */
function asUpset(reading: CustomerReading, { picture: { emotions } }: CustomerReading): CustomerReading {
  const { picture, chances } = reading;
  return {
    ...reading,
    picture: { ...picture, intensity: 1, emotions },
    chances: { ...chances, upset: Math.max(chances.upset, likely) },
  };
}

/** A passage of so many points shows by itself that there is more than annoyance. */
const tellingPassage = 1.4;
/** Where the models are this sure of strong emotion, 0 to 1, it needs no such passage. */
const sureOfStrong = 0.9;

/**
 * Whether strong emotion has words to show for it. A long list of drawbacks, or a fault told at length and with exclamation marks,
 * adds up to much; as long as nothing in it is strong, the customer is annoyed and not irate.
 */
function isBorneOut({ picture, strongest, chances, passages }: CustomerReading): boolean {
  if (picture.intensity < 2 || strongest >= tellingPassage || chances.irate >= sureOfStrong) return true;
  // Whoever raises the voice needs no strong word.
  return passages.some(({ cue }) => cue === 'capitals');
}

function asMild(reading: CustomerReading): CustomerReading {
  const { picture, passages } = reading;
  const saysAnger = passages.some(({ cue, kind }) => cue === 'feelings' && kind === 'anger');
  const emotions = picture.emotions.filter((emotion) => emotion !== 'anger' || saysAnger);
  return {
    ...reading,
    picture: { ...picture, intensity: 1, emotions: emotions.length > 0 ? emotions : ['frustration'] },
  };
}
