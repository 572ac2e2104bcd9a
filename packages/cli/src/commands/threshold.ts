import type { Io } from '../io.ts';
import { meanScore, type Tally } from '../tally.ts';
import { oneLine } from '../terminal/safe.ts';
import { exitCodes } from '../usage.ts';

/** The exit code of a run with `--fail-under`; when the threshold was missed, tells by which replies. */
export async function applyThreshold(failUnder: number | undefined, tally: Tally, io: Io): Promise<number> {
  if (failUnder === undefined) return exitCodes.done;
  const mean = meanScore(tally);
  if (mean !== undefined && mean >= failUnder) return exitCodes.done;
  const lowest = tally.lowest.map(({ id, score: points }) => `${oneLine(id)} (${Math.round(points)})`).join(', ');
  const found =
    mean === undefined
      ? 'no reply could be judged.'
      : `the mean score of ${tally.judged} judged replies is ${meanText(mean, failUnder)}; lowest: ${lowest}.`;
  await io.stderr.write(`--fail-under ${failUnder} missed: ${found}\n`);
  return exitCodes.missed;
}

/** A mean that rounding would lift to its threshold is told with as many digits as it takes. */
function meanText(mean: number, threshold: number): string {
  const digits = [1, 2, 4, 8].find((count) => Number(mean.toFixed(count)) < threshold);
  return digits === undefined ? String(mean) : mean.toFixed(digits);
}
