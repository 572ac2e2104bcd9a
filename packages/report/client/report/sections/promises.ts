import { html, nothing, type TemplateResult } from 'lit-html';
import { promiseCounts } from '../../../src/aggregate/promises.ts';
import type { BrokenPromise } from '../../../src/report-data.ts';
import { unknownTime } from '../../../src/data/columns.ts';
import { count, percent, percentRange } from '../format.ts';
import type { Section } from '../section.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';
import { inSelection } from '../selection.ts';

export const promises: Section = {
  id: 'promises',
  title: 'Promises',
  lead: () =>
    'What agents said they would do, and whether a later reply of the conversation shows it. “Not seen kept” means that nothing later speaks of it: it may have been done by another way.',
  applies: ({ data, dataset }) => data.promises.length > 0 || dataset.columns.kept.some((kept) => kept > 0),
  body: (store) => html`${summary(store)} ${list(store)}`,
};

function summary({ view }: Store): TemplateResult {
  const { made, kept, late, pending, notSeen, broken } = promiseCounts(view);
  return html`<p>
    ${count(made)} promises: ${count(kept)} kept, ${count(late)} kept late, ${count(pending)} still open when the
    conversation ended, <strong>${count(notSeen)} not seen kept</strong> (${percent(broken.value)} of those that were
    due, 95 % interval ${percentRange(broken)}).
  </p>`;
}

function list(store: Store): TemplateResult | typeof nothing {
  const rows = inSelection(store, store.data.promises);
  if (rows.length === 0) return nothing;
  const columns: Column<BrokenPromise>[] = [
    { label: 'Conversation', value: ({ conversation }) => conversation },
    { label: 'Promise', value: ({ text }) => text ?? '', cell: ({ text }) => text ?? 'left out' },
    { label: 'Made', value: (row) => madeOn(store, row) },
    { label: 'Due', value: ({ due }) => (due === undefined ? 'no time given' : due.slice(0, 10)) },
    { label: 'Agent', value: ({ row }) => agentOf(store, row) },
  ];
  return tableView({ id: 'promises-not-seen-kept', caption: 'Promises not seen kept', columns, rows, first: 10 }, () =>
    store.redraw(),
  );
}

function madeOn({ dataset: { columns } }: Store, { row }: BrokenPromise): string {
  const at = columns.at[row] as number;
  return at === unknownTime ? 'no date' : new Date(at * 60_000).toISOString().slice(0, 10);
}

function agentOf({ dataset: { columns, agents } }: Store, row: number): string {
  const name = agents[columns.agent[row] as number] ?? '';
  return name === '' ? 'unknown' : name;
}
