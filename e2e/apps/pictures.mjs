/** Pictures of the extension at work in a product, taken by the run. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../../scripts/lib/workspace.mjs';
import { sleep } from '../lib/index.mjs';
import { poorReply } from './conversation.mjs';
import { chipIsRight, lastWords, write } from './draft.mjs';
import { customerIs, openByShortcut } from './panel.mjs';

/** How long the panel takes to unfold, in milliseconds. */
const unfolding = 600;

/** Writes docs/images/<product>.png: a poor reply to the angry customer, with its marks and the opened panel. */
export async function takePicture(name, visit) {
  await write(visit, poorReply);
  await chipIsRight(visit, poorReply);
  await customerIs(await openByShortcut(visit), lastWords('angry'));
  await sleep(unfolding);
  const folder = fromRoot('docs', 'images', 'products');
  mkdirSync(folder, { recursive: true });
  await visit.page.screenshot({ path: path.join(folder, `${name}.png`) });
}
