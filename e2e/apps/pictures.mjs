/** Pictures of the extension at work in a product, taken by the run. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../../scripts/lib/workspace.mjs';
import { until } from '../lib/index.mjs';
import { poorReply } from './conversation.mjs';
import { chipIsRight, lastWords, write } from './draft.mjs';
import { customerIs, openByShortcut } from './panel.mjs';

/** Waits until the panel has the height of its notes and stands still. */
async function standsStill(panel) {
  const element = await panel.frameElement();
  let last;
  const isStill = async () => {
    const { height, y } = await element.boundingBox();
    const before = last;
    last = `${height} ${y}`;
    return height > 200 && last === before;
  };
  await until(isStill, { what: 'the panel to stand still', every: 400 });
}

/** Writes docs/images/products/<product>.png: a poor reply to the angry customer, with its marks and the opened panel. */
export async function takePicture(name, visit) {
  await write(visit, poorReply);
  await chipIsRight(visit, poorReply);
  const panel = await openByShortcut(visit);
  await customerIs(panel, lastWords('angry'));
  await standsStill(panel);
  const folder = fromRoot('docs', 'images', 'products');
  mkdirSync(folder, { recursive: true });
  await visit.page.screenshot({ path: path.join(folder, `${name}.png`) });
}
