import { html, nothing, type TemplateResult } from 'lit-html';
import { registerOf, type Register, type RegisterEntry, type RegisterKind } from '../../../src/aggregate/register.ts';
import { weekName } from '../../../src/data/week.ts';
import { wilson } from '../../../src/statistics/proportion.ts';
import { count, words } from '../format.ts';
import type { Section } from '../section.ts';
import { shareColumns } from '../share-columns.ts';
import type { Store } from '../store.ts';
import { tableView, type Column } from '../table.ts';
import { trendColumns } from '../trend-columns.ts';

export const register: Section = {
  id: 'register',
  title: 'Lapse register',
  lead: () =>
    'The kinds and numbers of the failures that customers reported. A conversation counts once for each kind, in the week and on the channel of its first reply.',
  body: (store) => {
    const figures = registerOf(store.view);
    return html`${kinds(store, figures)} ${weeksGrid(figures)}
      <details class="behind">
        <summary>Every kind by week and channel</summary>
        ${entries(store, figures.entries)}
      </details>`;
  },
};

function kinds(store: Store, { kinds: rows }: Register): TemplateResult {
  const columns: Column<RegisterKind>[] = [
    { label: 'Lapse', value: ({ lapse }) => words(lapse) },
    { label: 'Conversations', value: ({ conversations }) => conversations, numeric: true },
    ...shareColumns<RegisterKind>(({ share }) => share, { label: 'Rate' }),
    ...trendColumns(rows),
    { label: 'Causes told', value: causesText, cell: causesText },
  ];
  return tableView({ id: 'lapses', caption: 'Lapses by kind', columns, rows, empty: 'No failure was reported.' }, () =>
    store.redraw(),
  );
}

function causesText({ causes }: RegisterKind): string {
  const told = causes.filter(({ cause }) => cause !== '');
  if (told.length === 0) return 'not told';
  return told.map(({ cause, conversations }) => `${words(cause)} ${count(conversations)}`).join(', ');
}

/** As many weeks as fit on a page beside each other. */
const mostWeeks = 13;
const levels = 5;

/** Kinds by weeks, the counts shaded: what a reader takes in at a glance. */
function weeksGrid({ kinds: all, weeks }: Register): TemplateResult | typeof nothing {
  const shown = weeks.slice(-mostWeeks);
  if (shown.length < 2) return nothing;
  const most = Math.max(...all.flatMap((kind) => shown.map((week) => hitsIn(kind, week))), 1);
  const caption = `Conversations by lapse and week, ${shown.length === weeks.length ? 'all' : `the last ${shown.length}`} weeks`;
  return html`<div class="table-scroll" role="region" aria-labelledby="caption-weeks" tabindex="0">
    <table class="grid">
      <caption id="caption-weeks">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Lapse</th>
          ${shown.map((week) => html`<th scope="col" class="numeric">${weekName(week).slice(5)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (kind) =>
            html`<tr>
              <th scope="row">${words(kind.lapse)}</th>
              ${shown.map((week) => gridCell(hitsIn(kind, week), most))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function gridCell(hits: number, most: number): TemplateResult {
  const level = hits === 0 ? 0 : Math.ceil((hits / most) * levels);
  return html`<td class="numeric level-${level}">${hits === 0 ? '·' : count(hits)}</td>`;
}

function hitsIn({ weeks }: RegisterKind, week: number): number {
  return weeks.find((each) => each.week === week)?.hits ?? 0;
}

function entries(store: Store, rows: readonly RegisterEntry[]): TemplateResult {
  const columns: Column<RegisterEntry>[] = [
    { label: 'Lapse', value: ({ lapse }) => words(lapse) },
    { label: 'Week of', value: ({ week }) => weekName(week) },
    { label: 'Channel', value: ({ channel }) => (channel === '' ? 'unknown' : channel) },
    { label: 'Conversations', value: ({ hits }) => hits, numeric: true },
    { label: 'of', value: ({ of }) => of, numeric: true },
    ...shareColumns<RegisterEntry>(({ hits, of }) => wilson(hits, of), { label: 'Rate' }),
  ];
  return tableView({ id: 'lapse-register', caption: 'Lapse register: kind, week, channel', columns, rows }, () =>
    store.redraw(),
  );
}
