/** What a person does in a product, in this order: those that send come last, each in a thread that the ones before have left as it was. */
import { internalNote } from './internal-note.mjs';
import { french, german } from './interface-languages.mjs';
import { mendAndSend } from './mend-and-send.mjs';
import { notes } from './notes.mjs';
import { ownTools } from './own-tools.mjs';
import { pageZoom } from './page-zoom.mjs';
import { quotedHistory } from './quoted-history.mjs';
import { renderedAnew } from './rendered-anew.mjs';
import { sessionExpired } from './session-expired.mjs';
import { slowNetwork } from './slow-network.mjs';
import { thankYou } from './thank-you.mjs';
import { twoComposers } from './two-composers.mjs';
import { twoThreads } from './two-threads.mjs';

export const journeys = [
  notes,
  twoThreads,
  twoComposers,
  quotedHistory,
  internalNote,
  renderedAnew,
  pageZoom,
  ownTools,
  german,
  french,
  sessionExpired,
  thankYou,
  slowNetwork,
  mendAndSend,
];
