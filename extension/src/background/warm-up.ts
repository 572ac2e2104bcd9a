import type { Case, Checker } from 'makegood';

const context: Case['context'] = [{ role: 'customer', text: 'My parcel is late and nobody answers.' }];

/** Makes the engine build its rules. */
const plainCase: Case = { context, reply: 'We will look into it. Please call us back.' };

/**
 * Makes it load the language model too, which is only asked about a sentence that may be a step with a verb that no list holds,
 * where nothing else tells what happens next.
 */
const stepCase: Case = { context, reply: 'Sorry if that upset you. Loosen both screws.' };

/** Milliseconds that the model waits: few first verdicts need it, and none shall wait behind it. */
const modelDelay = 1000;

const warm = new WeakSet<Checker>();

/** Gets an engine ready, so that no judgement waits for what is loaded only once. Every box that is worked in asks for it; the first one counts. */
export function warmUp(checker: Checker): void {
  if (warm.has(checker)) return;
  warm.add(checker);
  checker.check(plainCase);
  setTimeout(() => checker.check(stepCase), modelDelay);
}
