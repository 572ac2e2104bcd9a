import { accessibilityChecks } from './accessibility.mjs';
import { customerChecks } from './customer.mjs';
import { draftChecks } from './draft.mjs';
import { engineChecks } from './engine.mjs';
import { networkChecks } from './network.mjs';
import { pageChecks } from './pages.mjs';
import { pointedAtChecks } from './pointed-at.mjs';
import { popupChecks } from './popup.mjs';
import { sendingChecks } from './sending.mjs';
import { surroundingsChecks } from './surroundings.mjs';

/** Every check, in the order in which they run. A check returns the page that it used, to be closed. */
export const checks = [
  ...draftChecks,
  ...customerChecks,
  ...sendingChecks,
  ...pageChecks,
  ...popupChecks,
  ...surroundingsChecks,
  ...pointedAtChecks,
  ...engineChecks,
  ...networkChecks,
  ...accessibilityChecks,
];
