import { notJudged } from '../data/columns.ts';
import { unknownWeek, weekOf } from '../data/week.ts';
import type { Estimate } from '../statistics/interval.ts';
import { addTo, createMoments, meanEstimate, type Moments } from '../statistics/mean.ts';
import type { View } from './view.ts';

/** Scores from `from` up to, not including, `from + 5`; the last band holds 100 too. */
export interface ScoreBand {
  readonly from: number;
  readonly replies: number;
}

export const bandWidth = 5;

export function scoreDistribution({ dataset: { columns }, rows }: View): ScoreBand[] {
  const bands = 100 / bandWidth;
  const counts = new Uint32Array(bands);
  for (const row of rows) {
    const score = columns.score[row] as number;
    if (score === notJudged) continue;
    const band = Math.min(Math.floor(score / (10 * bandWidth)), bands - 1);
    counts[band] = (counts[band] as number) + 1;
  }
  return Array.from(counts, (replies, band) => ({ from: band * bandWidth, replies }));
}

export interface WeekScore {
  readonly week: number;
  readonly replies: number;
  readonly mean: Estimate;
}

/** The mean score of each week that has judged replies, oldest first. */
export function scoreTrend({ dataset: { columns }, rows }: View): WeekScore[] {
  const weeks = new Map<number, Moments>();
  for (const row of rows) {
    const [score, week] = [columns.score[row] as number, weekOf(columns.at[row] as number)];
    if (score === notJudged || week === unknownWeek) continue;
    let moments = weeks.get(week);
    if (moments === undefined) weeks.set(week, (moments = createMoments()));
    addTo(moments, score / 10);
  }
  return [...weeks]
    .toSorted(([a], [b]) => a - b)
    .map(([week, moments]) => ({ week, replies: moments.count, mean: meanEstimate(moments) }));
}
