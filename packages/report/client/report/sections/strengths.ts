import { html, type TemplateResult } from 'lit-html';
import { strengthCounts, worthCopying } from '../../../src/aggregate/strengths.ts';
import type { Estimate } from '../../../src/statistics/interval.ts';
import { wilson } from '../../../src/statistics/proportion.ts';
import { excerptList } from '../excerpt-list.ts';
import { excerptView } from '../excerpt.ts';
import { words } from '../format.ts';
import type { Section } from '../section.ts';
import { inSelection } from '../selection.ts';
import { shareColumns } from '../share-columns.ts';
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

interface StrengthShare {
  readonly strength: string;
  readonly hits: number;
  readonly share: Estimate;
}

function countsTable(store: Store): TemplateResult {
  const { of, counts } = strengthCounts(store.dataset, store.view.rows);
  const rows = [...counts]
    .map(([strength, hits]): StrengthShare => ({ strength: words(strength), hits, share: wilson(hits, of) }))
    .toSorted((a, b) => b.hits - a.hits);
  return tableView(
    {
      id: 'strengths',
      caption: 'Strengths in replies to customers with a problem',
      columns: [
        { label: 'Strength', value: ({ strength }) => strength },
        { label: 'Replies', value: ({ hits }) => hits, numeric: true },
        ...shareColumns<StrengthShare>(({ share }) => share, { label: 'Share', full: 1 }),
      ],
      rows,
    },
    () => store.redraw(),
  );
}
