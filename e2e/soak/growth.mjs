/** Whether what was measured has stayed level. */

/** How much more than after the first replies the last ones may hold. */
export const allowedGrowth = 0.1;

/** How many replies the page, the engine and the browser's compiler take to settle. */
export const settled = 10;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much a quantity has grown from the samples up to reply `2 * settled` to the last ones: 0.03 is 3 %. */
export function growthOf(samples, name) {
  const first = samples.filter(({ replies }) => replies >= settled && replies <= 2 * settled);
  const last = samples.slice(-first.length);
  return mean(last.map((sample) => sample[name])) / mean(first.map((sample) => sample[name])) - 1;
}
