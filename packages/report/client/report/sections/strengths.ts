import { html, type TemplateResult } from 'lit-html';
import { strengthCounts, worthCopying } from '../../../src/aggregate/strengths.ts';
import { wilson } from '../../../src/statistics/proportion.ts';
import { shareBar } from '../charts/bar.ts';
import { excerptList } from '../excerpt-list.ts';
import { excerptView } from '../excerpt.ts';
import { percent, percentRange, words } from '../format.ts';
import type { Section } from '../section.ts';
import { inSelection } from '../selection.ts';
import type { Store } from '../store.ts';
import { tableView } from '../table.ts';

export const strengths: Section = {
  id: 'strengths',
  title: 'Strengths worth copying',
  lead: () => 'What replies to customers with a problem did well, and those that did most of it without a warning.',
  body: (store) => {
    const excerpts = new Map(inSelection(store, store.data.excerpts).map((excerpt) => [excerpt.row, excerpt]));
    const ranked = worthCopying(store.dataset, [...excerpts.keys()]);
    return html`${countsTable(store)}
    ${excerptList('strengths', ranked, store, ({ row, strengths: found }) => {
      const excerpt = excerpts.get(row);
      return excerpt === undefined ? html`` : excerptView(store, excerpt, found.map(words), false);
    })}`;
  },
};

function countsTable(store: Store): TemplateResult {
  const { of, counts } = strengthCounts(store.dataset, store.view.rows);
  const rows = [...counts]
    .map(([strength, hits]) => ({ strength: words(strength), hits, share: wilson(hits, of) }))
    .toSorted((a, b) => b.hits - a.hits);
  return tableView(
    {
      id: 'strengths',
      caption: 'Strengths in replies to customers with a problem',
      columns: [
        { label: 'Strength', value: ({ strength }) => strength },
        { label: 'Replies', value: ({ hits }) => hits, numeric: true },
        { label: 'Share', value: ({ share }) => share.value, cell: ({ share }) => percent(share.value), numeric: true },
        {
          label: '95 % interval',
          value: ({ share }) => share.low,
          cell: ({ share }) => html`<span class="bar-cell">${shareBar(share)} ${percentRange(share)}</span>`,
          numeric: true,
        },
      ],
      rows,
    },
    () => store.redraw(),
  );
}
