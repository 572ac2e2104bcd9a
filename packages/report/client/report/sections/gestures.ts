import { gestureFits, type GestureFit } from '../../../src/aggregate/gestures.ts';
import { percent, words } from '../format.ts';
import type { Section } from '../section.ts';
import { tableView, type Column } from '../table.ts';

export const gestures: Section = {
  id: 'gestures',
  title: 'Gestures that would have fitted',
  lead: () => 'What staff may add for the trouble, and how many conversations called for it and got nothing.',
  applies: ({ data }) => (data.gestures ?? []).length > 0,
  body: (store) => {
    const rows = gestureFits(store.view, store.data.gestures ?? []);
    const columns: Column<GestureFit>[] = [
      { label: 'Gesture', value: ({ gesture }) => gesture.name },
      { label: 'Limit', value: ({ gesture }) => gesture.limit },
      { label: 'For', value: ({ gesture }) => gesture.lapses.map(words).join(', ') || 'any lapse' },
      { label: 'Conversations', value: ({ fitting }) => fitting, numeric: true },
      { label: 'Something added', value: ({ added }) => added, numeric: true },
      { label: 'Nothing added', value: ({ fitting, added }) => fitting - added, numeric: true },
      {
        label: 'Share without',
        value: ({ fitting, added }) => (fitting - added) / fitting,
        cell: ({ fitting, added }) => percent((fitting - added) / fitting),
        numeric: true,
      },
    ];
    return tableView({ id: 'gestures', caption: 'Gestures', columns, rows }, () => store.redraw());
  },
};
