import { notJudged } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Estimate } from '../statistics/interval.ts';
import { addTo, createMoments, meanEstimate } from '../statistics/mean.ts';
import { wilson } from '../statistics/proportion.ts';
import type { View } from './view.ts';

export interface Headline {
  readonly replies: number;
  readonly conversations: number;
  /** Replies with a score. */
  readonly judged: number;
  readonly meanScore: Estimate;
  /** Share of the judged replies with at least one warning. */
  readonly warned: Estimate;
  /** Share of the conversations in which a failure was reported. */
  readonly lapsed: Estimate;
}

/** The rules that are more than a hint, as bits. */
export function warningMask({ rules }: Pick<Dataset, 'rules'>): number {
  return rules.reduce((mask, { severity }, i) => (severity === 'hint' ? mask : mask | (1 << i)), 0) >>> 0;
}

export function headlineOf({ dataset, conversations, rows, touched }: View): Headline {
  const { columns } = dataset;
  const warnings = warningMask(dataset);
  const scores = createMoments();
  let warned = 0;
  for (const row of rows) {
    const score = columns.score[row] as number;
    if (score === notJudged) continue;
    addTo(scores, score / 10);
    if (((columns.rules[row] as number) & warnings) !== 0) warned++;
  }
  const lapsed = touched.reduce((sum, c) => sum + Number(conversations.lapses[c] !== 0), 0);
  return {
    replies: rows.length,
    conversations: touched.length,
    judged: scores.count,
    meanScore: meanEstimate(scores),
    warned: wilson(warned, scores.count),
    lapsed: wilson(lapsed, touched.length),
  };
}
