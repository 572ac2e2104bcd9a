import { draftChecks } from './draft.mjs';

/** Every check, in the order in which they run. A check returns the page that it used, to be closed. */
export const checks = [...draftChecks];
