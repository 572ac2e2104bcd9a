import { repeatContacts, type RepeatGroup } from '../../../src/aggregate/repeats.ts';
import { repeatAfter, unknownRepeats } from '../../../src/aggregate/conversations.ts';
import { words } from '../format.ts';
import type { Section } from '../section.ts';
import { shareColumns } from '../share-columns.ts';
import { tableView, type Column } from '../table.ts';

export const repeats: Section = {
  id: 'repeats',
  title: 'Repeat contacts',
  lead: () =>
    `A customer came back when they wrote again ${repeatAfter / 60} hours or more after a reply, still with a problem. It needs times of both messages.`,
  applies: ({ conversations }) => conversations.repeats.some((times) => times !== unknownRepeats),
  body: (store) => {
    const rows = repeatContacts(store.view);
    const columns: Column<RepeatGroup>[] = [
      { label: 'Lapse', value: ({ group }) => words(group) },
      { label: 'Conversations', value: ({ conversations }) => conversations, numeric: true },
      { label: 'With a repeat', value: ({ repeated }) => repeated, numeric: true },
      ...shareColumns<RepeatGroup>(({ share }) => share, { label: 'Share' }),
      { label: 'Repeat contacts', value: ({ contacts }) => contacts, numeric: true },
    ];
    return tableView({ id: 'repeat-contacts', caption: 'Repeat contacts by lapse', columns, rows }, () =>
      store.redraw(),
    );
  },
};
