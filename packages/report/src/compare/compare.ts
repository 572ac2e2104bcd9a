import { directionOf, type Direction } from '../aggregate/change.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Estimate } from '../statistics/interval.ts';
import { meanEstimate, momentsOf, welch, type Moments } from '../statistics/mean.ts';
import { newcombe, pairedDifference, type Count } from '../statistics/proportion.ts';
import { isJudged, measuresOf, type Measure, type MeasureGroup } from './measures.ts';
import { pairsOf, type Pair, type Side } from './pairs.ts';

/** What changed in one measure; `difference` is a share, after less before. */
export interface MeasureChange {
  readonly id: string;
  readonly group: MeasureGroup;
  readonly before: Count;
  readonly after: Count;
  readonly difference: Estimate;
  readonly direction: Direction;
  /** Whether the move is for the better; absent where nothing is clear, or where it tells about customers. */
  readonly better?: boolean;
}

export interface Comparison {
  /** The same replies judged twice, or other replies. */
  readonly paired: boolean;
  /** How the intervals were made. */
  readonly methods: { readonly score: string; readonly shares: string };
  readonly before: SideSummary;
  readonly after: SideSummary;
  readonly score: { readonly before: Estimate; readonly after: Estimate; readonly difference: Estimate };
  readonly measures: readonly MeasureChange[];
  /** Where the same replies were judged twice: those that now have other findings or another score. */
  readonly changed?: { readonly replies: number; readonly ids: readonly string[] };
}

export interface SideSummary {
  readonly replies: number;
  readonly judged: number;
  readonly engines: readonly string[];
}

/** As many ids of changed replies as somebody would look up. */
const mostIds = 20;

/** Compares two sets of results. With nine in ten ids in common they are taken as the same replies, and compared pair by pair. */
export function compare(before: Side, after: Side): Comparison {
  const pairs = pairsOf(before, after);
  const measures = measuresOf([before.dataset, after.dataset]);
  const about = { before: summaryOf(before.dataset), after: summaryOf(after.dataset) };
  return pairs === undefined
    ? { ...about, ...compareApart(before.dataset, after.dataset, measures) }
    : { ...about, ...comparePairs(before, after, measures, pairs) };
}

function summaryOf(dataset: Dataset): SideSummary {
  return { replies: dataset.length, judged: judgedRows(dataset).length, engines: dataset.engines };
}

function judgedRows(dataset: Dataset): number[] {
  return Array.from({ length: dataset.length }, (_, row) => row).filter((row) => isJudged(dataset, row));
}

type Result = Omit<Comparison, 'before' | 'after'>;

function compareApart(before: Dataset, after: Dataset, measures: readonly Measure[]): Result {
  const [rowsBefore, rowsAfter] = [judgedRows(before), judgedRows(after)];
  const [a, b] = [scoresOf(before, rowsBefore), scoresOf(after, rowsAfter)];
  return {
    paired: false,
    methods: { score: 'difference of means, Welch', shares: 'difference of shares, Newcombe' },
    score: { before: meanEstimate(a), after: meanEstimate(b), difference: welch(a, b) },
    measures: measures.map((measure) => {
      const counts = [countOf(before, rowsBefore, measure), countOf(after, rowsAfter, measure)] as const;
      return changeOf(measure, ...counts, newcombe(...counts));
    }),
  };
}

function comparePairs(before: Side, after: Side, measures: readonly Measure[], all: readonly Pair[]): Result {
  const pairs = all.filter(([a, b]) => isJudged(before.dataset, a) && isJudged(after.dataset, b));
  const [rowsBefore, rowsAfter] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [a, b] = [before.dataset.columns.score, after.dataset.columns.score];
  const differences = momentsOf(pairs.map(([x, y]) => ((b[y] as number) - (a[x] as number)) / 10));
  const tests = measures.map(({ test }) => ({ before: test(before.dataset), after: test(after.dataset) }));
  const changed = all.filter(([x, y]) => a[x] !== b[y] || tests.some((test) => test.before(x) !== test.after(y)));
  return {
    paired: true,
    methods: {
      score: 'mean difference of the same replies, Student',
      shares: 'paired difference of shares, Agresti and Min',
    },
    score: {
      before: meanEstimate(scoresOf(before.dataset, rowsBefore)),
      after: meanEstimate(scoresOf(after.dataset, rowsAfter)),
      difference: meanEstimate(differences),
    },
    measures: measures.map((measure, i) => {
      const test = tests[i] as (typeof tests)[number];
      const gained = pairs.filter(([x, y]) => !test.before(x) && test.after(y)).length;
      const lost = pairs.filter(([x, y]) => test.before(x) && !test.after(y)).length;
      const counts = [
        countOf(before.dataset, rowsBefore, measure),
        countOf(after.dataset, rowsAfter, measure),
      ] as const;
      return changeOf(measure, ...counts, pairedDifference(gained, lost, pairs.length));
    }),
    changed: { replies: changed.length, ids: changed.slice(0, mostIds).map(([, y]) => after.ids[y] ?? '') },
  };
}

function changeOf(measure: Measure, before: Count, after: Count, difference: Estimate): MeasureChange {
  const { id, group, moreIsBetter } = measure;
  const direction = directionOf(difference);
  const better =
    moreIsBetter === undefined || direction === 'no clear change'
      ? undefined
      : (direction === 'rising') === moreIsBetter;
  return { id, group, before, after, difference, direction, ...(better !== undefined && { better }) };
}

function scoresOf({ columns }: Dataset, rows: readonly number[]): Moments {
  return momentsOf(rows.map((row) => (columns.score[row] as number) / 10));
}

function countOf(dataset: Dataset, rows: readonly number[], { test }: Measure): Count {
  const is = test(dataset);
  return { hits: rows.filter((row) => is(row)).length, of: rows.length };
}
