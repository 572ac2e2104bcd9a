import { notJudged } from '../data/columns.ts';
import { unknownWeek, weekOf } from '../data/week.ts';
import type { Estimate } from '../statistics/interval.ts';
import { wilson, type Count } from '../statistics/proportion.ts';
import { changeOf, type Change } from './change.ts';
import type { View } from './view.ts';

/** How often one rule found something. */
export interface RuleCount {
  readonly id: string;
  readonly severity: string;
  readonly replies: number;
  /** Share of the judged replies. */
  readonly share: Estimate;
  readonly change: Change | undefined;
  readonly weeks: readonly (Count & { readonly week: number })[];
}

/** Every rule of the dataset, the most frequent first, hints after the others. */
export function ruleCounts({ dataset, rows }: View): RuleCount[] {
  const { columns, rules } = dataset;
  const totals = new Uint32Array(rules.length);
  const weeks = new Map<number, { of: number; hits: Uint32Array }>();
  let judged = 0;
  for (const row of rows) {
    if (columns.score[row] === notJudged) continue;
    judged++;
    const week = weekOf(columns.at[row] as number);
    let inWeek = weeks.get(week);
    if (inWeek === undefined) weeks.set(week, (inWeek = { of: 0, hits: new Uint32Array(rules.length) }));
    inWeek.of++;
    for (let mask = columns.rules[row] as number; mask !== 0; mask &= mask - 1) {
      const rule = 31 - Math.clz32(mask & -mask);
      totals[rule] = (totals[rule] as number) + 1;
      inWeek.hits[rule] = (inWeek.hits[rule] as number) + 1;
    }
  }
  const dated = [...weeks].filter(([week]) => week !== unknownWeek).toSorted(([a], [b]) => a - b);
  return rules
    .map(({ id, severity }, i): RuleCount => {
      const counts = dated.map(([week, { of, hits }]) => ({ week, hits: hits[i] as number, of }));
      const replies = totals[i] as number;
      return { id, severity, replies, share: wilson(replies, judged), change: changeOf(counts), weeks: counts };
    })
    .toSorted((a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint') || b.replies - a.replies);
}
