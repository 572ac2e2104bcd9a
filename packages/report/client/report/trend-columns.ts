import type { Change } from '../../src/aggregate/change.ts';
import type { Count } from '../../src/statistics/proportion.ts';
import { changeView } from './change.ts';
import { sparkline } from './charts/sparkline.ts';
import type { Column } from './table.ts';

/** Something that was counted week by week. */
interface Trend {
  readonly weeks: readonly Count[];
  readonly change: Change | undefined;
}

/** How it went over the weeks; no columns where there are no two weeks to compare. */
export function trendColumns(rows: readonly Trend[]): Column<Trend>[] {
  if (rows.every(({ change }) => change === undefined)) return [];
  return [
    { label: 'Weeks', value: ({ weeks }) => weeks.length, cell: ({ weeks }) => sparkline(weeks) },
    {
      label: 'Later half',
      value: ({ change }) => change?.difference.value ?? Number.NaN,
      cell: ({ change }) => changeView(change),
      numeric: true,
      also: {
        'change, low 95 %': ({ change }) => change?.difference.low ?? Number.NaN,
        'change, high 95 %': ({ change }) => change?.difference.high ?? Number.NaN,
      },
    },
  ];
}
