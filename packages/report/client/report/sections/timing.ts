import { timings, type TimingGroup, type Wait } from '../../../src/aggregate/timing.ts';
import { count, duration, percent, words } from '../format.ts';
import type { Section } from '../section.ts';
import { tableView, type Column } from '../table.ts';

export const timing: Section = {
  id: 'timing',
  title: 'Time to reassurance and to a plan',
  lead: () =>
    'From the first message that shows a problem to the first reply that takes it on or names the hardship, and to the first that says concretely what happens next.',
  body: (store) => {
    const rows = timings(store.view).filter(({ plan }) => plan.owed > 0);
    const columns: Column<TimingGroup>[] = [
      { label: 'Lapse', value: ({ group }) => words(group) },
      { label: 'Conversations', value: ({ plan }) => plan.owed, numeric: true },
      ...waitColumns('Reassurance', ({ reassurance }) => reassurance),
      ...waitColumns('Plan', ({ plan }) => plan),
    ];
    const caption = 'How long customers waited';
    return tableView({ id: 'waits', caption, columns, rows, empty: 'No problem was reported.' }, () => store.redraw());
  },
};

function waitColumns(name: string, of: (group: TimingGroup) => Wait): Column<TimingGroup>[] {
  return [
    {
      label: `${name}: median`,
      value: (row) => of(row).median,
      cell: (row) => duration(of(row).median),
      numeric: true,
    },
    {
      label: '9 in 10 within',
      value: (row) => of(row).ninetieth,
      cell: (row) => duration(of(row).ninetieth),
      numeric: true,
    },
    {
      label: 'never',
      value: (row) => of(row).never,
      cell: (row) => `${count(of(row).never)} (${percent(of(row).never / of(row).owed)})`,
      numeric: true,
    },
  ];
}
