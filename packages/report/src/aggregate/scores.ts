import { notJudged, unknownTime } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import { mondayOf, weekOf } from '../data/week.ts';
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

export type Period = 'week' | 'month';

export interface ScoreTrend {
  readonly period: Period;
  /** Oldest first; only periods with judged replies. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** The first day, in milliseconds since 1970 UTC. */
  readonly start: number;
  readonly replies: number;
  readonly mean: Estimate;
}

/** Below so many replies a week, a longer time is told by months: the means of single weeks would only show chance. */
const fewestInWeek = 10;
const mostSparseWeeks = 13;

/** The mean score of each week, or of each month where weeks hold few replies. */
export function scoreTrend({ dataset, rows }: View): ScoreTrend {
  const period = periodOf(dataset);
  const { score, at } = dataset.columns;
  const periods = new Map<number, Moments>();
  for (const row of rows) {
    const [points, time] = [score[row] as number, at[row] as number];
    if (points === notJudged || time === unknownTime) continue;
    const start = period === 'week' ? mondayOf(weekOf(time)) : monthOf(time);
    let moments = periods.get(start);
    if (moments === undefined) periods.set(start, (moments = createMoments()));
    addTo(moments, points / 10);
  }
  const points = [...periods]
    .toSorted(([a], [b]) => a - b)
    .map(([start, moments]) => ({ start, replies: moments.count, mean: meanEstimate(moments) }));
  return { period, points };
}

/** The same for every filter, so that two selections can be compared. */
function periodOf({ columns }: Dataset): Period {
  let [dated, first, last] = [0, Infinity, -Infinity];
  for (const time of columns.at) {
    if (time === unknownTime) continue;
    dated++;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  const weeks = dated === 0 ? 0 : weekOf(last) - weekOf(first) + 1;
  return weeks > mostSparseWeeks && dated / weeks < fewestInWeek ? 'month' : 'week';
}

function monthOf(minutes: number): number {
  const day = new Date(minutes * 60_000);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
}
