import { html } from 'lit-html';
import { worthReading } from '../../../src/aggregate/worth-reading.ts';
import { excerptView } from '../excerpt.ts';
import { excerptList } from '../excerpt-list.ts';
import type { Section } from '../section.ts';
import { inSelection } from '../selection.ts';

export const reading: Section = {
  id: 'reading',
  title: 'Conversations worth reading together',
  lead: () => 'One reply each, chosen where most went wrong at once. Read them for what happened, not for who it was.',
  body: (store) => {
    const excerpts = new Map(inSelection(store, store.data.excerpts).map((excerpt) => [excerpt.row, excerpt]));
    const ranked = worthReading(store.dataset, store.conversations, [...excerpts.keys()]);
    return excerptList('reading', ranked, store, ({ row, reasons }, i) => {
      const excerpt = excerpts.get(row);
      return excerpt === undefined ? html`` : excerptView(store, excerpt, reasons, i === 0);
    });
  },
};
