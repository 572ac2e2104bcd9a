import { after, holdsWithin } from './wait.ts';

/** How to tell what became of a change. */
export interface Expectation {
  /** Exactly the wanted change is there, and no other. */
  readonly isMade: () => boolean;
  /** Everything is as it was before. */
  readonly isUntouched: () => boolean;
}

/** An editor that takes a change gets this long: rich editors work after the event, in a microtask or a frame. */
const PATIENCE_MS = 200;

/**
 * An editor that seems to ignore it gets this long: Trix cancels nothing, and CKEditor 5 queues what is typed for
 * 60 ms. Too short a wait would type the text twice.
 */
const DOUBT_MS = 140;

/** A change that an editor takes back within this time was not taken: controlled fields render once more. */
const SETTLING_MS = 40;

/** What came of one attempt. */
export type Outcome = 'made' | 'untouched' | 'other';

/** Waits until the change is there to stay. An editor that has not moved by then has ignored the attempt. */
export async function outcomeOf({ isMade, isUntouched }: Expectation, seemsTaken: boolean): Promise<Outcome> {
  if (!seemsTaken && !(await holdsWithin(DOUBT_MS, () => !isUntouched()))) return 'untouched';
  if (await holdsWithin(PATIENCE_MS, isMade)) await after(SETTLING_MS);
  if (isMade()) return 'made';
  return isUntouched() ? 'untouched' : 'other';
}

/** Takes a change back by each way in turn. Returns whether everything is as it was. */
export async function rollBack({ isUntouched }: Expectation, undo: readonly (() => void)[]): Promise<boolean> {
  for (const each of undo) {
    each();
    if (await holdsWithin(PATIENCE_MS, isUntouched)) return true;
  }
  return false;
}
