import { html, type TemplateResult } from 'lit-html';
import { fewestReplies, peopleOf, type PersonFigures } from '../../../src/aggregate/people.ts';
import { meanDot } from '../charts/bar.ts';
import { plural, points, range } from '../format.ts';
import type { Section } from '../section.ts';
import { shareColumns } from '../share-columns.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';

export const people: Section = {
  id: 'people',
  title: 'Teams and agents',
  lead: () =>
    `Only from ${fewestReplies} judged replies up, and with intervals: where two overlap, chance may be the whole difference. Cases are not dealt out evenly, so this is a start for a talk, not a ranking.`,
  applies: ({ dataset }) => dataset.agents.length > 1 || dataset.teams.length > 1,
  body: (store) => html`${table(store, 'team', 'Teams')} ${table(store, 'agent', 'Agents')}`,
};

function table(store: Store, by: 'team' | 'agent', caption: string): TemplateResult | string {
  const names = by === 'team' ? store.dataset.teams : store.dataset.agents;
  if (names.length < 2) return '';
  const { shown, tooFew } = peopleOf(store.view, by);
  const columns: Column<PersonFigures>[] = [
    { label: by === 'team' ? 'Team' : 'Agent', value: ({ name }) => name },
    { label: 'Replies', value: ({ replies }) => replies, numeric: true },
    {
      label: 'Mean score',
      value: ({ meanScore }) => meanScore.value,
      cell: ({ meanScore }) => points(meanScore.value),
      numeric: true,
      also: { 'low 95 %': ({ meanScore }) => meanScore.low, 'high 95 %': ({ meanScore }) => meanScore.high },
    },
    {
      label: 'Interval of the score',
      value: ({ meanScore }) => meanScore.low,
      cell: ({ meanScore }) => html`<span class="bar-cell">${meanDot(meanScore)} ${range(meanScore)}</span>`,
      numeric: true,
    },
    ...shareColumns<PersonFigures>(({ warned }) => warned, {
      label: 'With a warning',
      interval: 'Interval of warnings',
      full: 1,
    }),
  ];
  const left =
    tooFew === 0 ? '' : html`<p class="note">${plural(tooFew, by, `${by}s`)} with fewer replies left out.</p>`;
  const empty = `No ${by} has ${fewestReplies} judged replies here.`;
  return html`${tableView({ id: `${by}s`, caption, columns, rows: shown, empty }, () => store.redraw())} ${left}`;
}
