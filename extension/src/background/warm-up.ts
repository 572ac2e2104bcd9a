import type { Case } from 'makegood';

/**
 * Makes the engine load all that it has: the rules, and the language model, which is only asked about a sentence that may be a
 * step with a verb that no list holds, where nothing else tells what happens next.
 */
export const warmUpCase: Case = {
  context: [{ role: 'customer', text: 'My parcel is late and nobody answers.' }],
  reply: 'Sorry if that upset you. Loosen both screws.',
};
