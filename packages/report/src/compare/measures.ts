import { flags, notJudged } from '../data/columns.ts';
import type { Dataset } from '../data/dataset.ts';
import { lapses, positives } from '../data/vocabulary.ts';
import { warningMask } from '../aggregate/headline.ts';
import { maskOfRules } from '../aggregate/worth-reading.ts';

export type MeasureGroup = 'findings' | 'lapses' | 'replies';

/** Something that is so or not so of every judged reply. */
export interface Measure {
  readonly id: string;
  readonly group: MeasureGroup;
  /** Whether more of it is better; `undefined` where it tells about customers and not about replies. */
  readonly moreIsBetter: boolean | undefined;
  /** Makes the test for the rows of one dataset: the same rule has another bit in each. */
  readonly test: (dataset: Dataset) => (row: number) => boolean;
}

/** What two sets of results are compared by: every rule that either of them holds, every lapse, and what good replies do. */
export function measuresOf(datasets: readonly Dataset[]): Measure[] {
  const ids = new Set(datasets.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return [anyWarning, ...Array.from(ids).toSorted().map(ruleMeasure), ...lapseMeasures, ...replyMeasures];
}

/** Whether a reply has a score. */
export function isJudged({ columns }: Dataset, row: number): boolean {
  return columns.score[row] !== notJudged;
}

const anyWarning: Measure = {
  id: 'any warning',
  group: 'findings',
  moreIsBetter: false,
  test: (dataset) => {
    const mask = warningMask(dataset);
    return (row) => ((dataset.columns.rules[row] as number) & mask) !== 0;
  },
};

function ruleMeasure(id: string): Measure {
  return {
    id,
    group: 'findings',
    moreIsBetter: false,
    test: (dataset) => {
      const mask = maskOfRules(dataset, [id]);
      return (row) => ((dataset.columns.rules[row] as number) & mask) !== 0;
    },
  };
}

const lapseMeasures: readonly Measure[] = lapses.slice(1).map((lapse, i) => ({
  id: lapse,
  group: 'lapses',
  moreIsBetter: undefined,
  test:
    ({ columns }) =>
    (row) =>
      columns.lapse[row] === i + 1,
}));

const [specificAck, specificApology, concretePlan] = [2, 4, 2];

const replyMeasures: readonly Measure[] = [
  good('names the hardship', ({ columns }, row) => columns.ack[row] === specificAck),
  good('apologises for the act', ({ columns }, row) => columns.apology[row] === specificApology),
  good('has a plan', ({ columns }, row) => columns.plan[row] === concretePlan),
  good('says when', ({ columns }, row) => ((columns.flags[row] as number) & flags.timeframe) !== 0),
  ...positives.map((positive, i) =>
    good(positive, ({ columns }, row) => ((columns.positives[row] as number) & (1 << i)) !== 0),
  ),
];

function good(id: string, is: (dataset: Dataset, row: number) => boolean): Measure {
  return { id, group: 'replies', moreIsBetter: true, test: (dataset) => (row) => is(dataset, row) };
}
