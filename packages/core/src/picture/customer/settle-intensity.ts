import type { Passage } from '../view.ts';
import type { CustomerReading } from './read-customer.ts';

/** The models' reading, with the intensity that the words bear out: a feeling that was said counts, and strong emotion has something strong to show. */
export function settleIntensity(byRules: CustomerReading, reading: CustomerReading): CustomerReading {
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
