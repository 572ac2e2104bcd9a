import { meanScore, type Tally } from '../tally.ts';
import type { View } from './formatter.ts';

const rulesShown = 8;

/** What a run adds up to, for people. */
export function summaryText(tally: Tally, { paint }: View): string {
  const { replies, judged, clean, cleanUnknown } = tally;
  const mean = meanScore(tally);
  const ofJudged = judged === replies ? '' : ` (${judged} judged)`;
  const score = mean === undefined ? 'none could be judged' : `mean score ${mean.toFixed(1)}${ofJudged}`;
  const honesty = cleanUnknown === 0 ? '' : `, ${cleanUnknown} of them without a known customer message`;
  const lines = [
    paint('bold', `${replies} ${replies === 1 ? 'reply' : 'replies'}, ${score}`),
    `${clean} without any warning${honesty}`,
    ...mostFrequent(tally),
  ];
  return `${lines.join('\n')}\n`;
}

function mostFrequent({ repliesByRule, replies }: Tally): string[] {
  if (repliesByRule.size === 0) return [];
  const rules = [...repliesByRule].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, rulesShown);
  const width = Math.max(...rules.map(([name]) => name.length));
  return [
    'Most frequent warnings, by replies:',
    ...rules.map(([name, count]) => `  ${name.padEnd(width)}  ${count} (${Math.round((100 * count) / replies)} %)`),
  ];
}
