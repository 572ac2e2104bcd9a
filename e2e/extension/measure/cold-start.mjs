/** How long an ended background takes until it answers. */
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
  };
}
