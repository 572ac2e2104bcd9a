/** How long an ended background takes until it answers, and how much of that somebody who types has to wait. */
import { sleep } from '../../lib/index.mjs';
import { chord, marksAre } from '../harness.mjs';
import { quantile } from './quantile.mjs';

const request = {
  kind: 'check',
  case: {
    channel: 'email',
    context: [{ role: 'customer', text: 'I was charged twice and nobody answers. This is the third time I write!' }],
    reply: 'We apologise for any inconvenience. Feel free to call us back if it happens again.',
  },
};

const timed = (stand) =>
  stand.options.evaluate(async (message) => {
    const begun = performance.now();
    await chrome.runtime.sendMessage(message);
    return performance.now() - begun;
  }, request);

const sentence = 'It is a pity, but feel free to call us back';
const marks = { error: ['feel free to call us back'] };

/** A rest that ends the background, and then a sentence at ninety words a minute: from its last key to the marks. */
async function markedAfterRest(stand) {
  const page = await stand.write('helpdesk.html', sentence);
  await marksAre(page, marks);
  await page.keyboard.type('. ');
  const times = [];
  for (let round = 0; round < 3; round++) {
    await chord(page, 'Control', 'KeyA');
    await page.keyboard.press('Backspace');
    await marksAre(page, {});
    await stand.stopBackground();
    await sleep(21_000);
    await page.keyboard.type(sentence, { delay: 130 });
    const begun = performance.now();
    await marksAre(page, marks);
    times.push(performance.now() - begun);
  }
  await page.close();
  return times;
}

/** Each round ends the background, asks for a verdict, and asks again. */
export async function measureColdStart(stand) {
  const cold = [];
  const warm = [];
  for (let round = 0; round < 9; round++) {
    await stand.stopBackground();
    cold.push(await timed(stand));
    warm.push(await timed(stand));
  }
  return {
    'first verdict from an ended background': quantile(cold, 0.5),
    'the next verdict': quantile(warm, 0.5),
    'after a rest: from the last key of a sentence to its marks': quantile(await markedAfterRest(stand), 0.5),
  };
}
