import type { CustomerReading } from '../picture/customer/read-customer.ts';
import type { Cue } from '../lexicon/matcher.ts';
import { cuesOf, type View } from '../picture/view.ts';

/** Where no words of a lexicon speak of trouble, the models must be this sure of it; 0 to 1. */
export const sure = 0.8;

/** Whether something is still to be solved: a failure or a feeling was shown, and the latest message does not say that it is over. */
export function isProblemOpen({ picture, chances, isTold }: CustomerReading, latest: View | undefined): boolean {
  if (!picture.failure && picture.intensity === 0) return false;
  if (!isTold && Math.max(chances.upset, chances.failure) < sure) return false;
  return latest === undefined || !isSettled(latest);
}

/** "It arrived, and the lid was cracked": what is complained of behind the words that settle something is still open. */
function isSettled(latest: View): boolean {
  const settledTo = cuesOf(latest, 'settled').reduce((last, { to }) => Math.max(last, to), 0);
  return settledTo > 0 && !latest.cues.some((cue) => cue.from >= settledTo && complains(cue));
}

function complains({ lexicon, weight }: Cue): boolean {
  return weight > 1 && (lexicon.startsWith('lapse-') || complaints.has(lexicon));
}

const complaints: ReadonlySet<string> = new Set(['failure-report', 'verdicts', 'insults', 'outrage', 'threats']);
