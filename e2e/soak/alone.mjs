/** The same replies on the same page without the extension. What the browser keeps there, such as its history for undo, is not ours. */
import { launch } from '../lib/index.mjs';
import { createTabGauge } from './memory.mjs';
import { converse } from './converse.mjs';

/** Resolves with the nodes that the page alone holds, a number for each sample. */
export async function countNodesAlone(url, { rounds, every }) {
  const { newPage, close } = await launch('chromium');
  try {
    const page = await newPage();
    await page.goto(url);
    await page.bringToFront();
    const sample = await createTabGauge(page);
    const nodes = [];
    for (let round = 0; round < rounds; round++) {
      await converse(page, round);
      if ((round + 1) % every === 0) nodes.push((await sample()).nodes);
    }
    return nodes;
  } finally {
    await close();
  }
}
