import { conversationsOf, type Conversations } from '../../src/aggregate/conversations.ts';
import type { Filter } from '../../src/aggregate/filter.ts';
import { narrow, type View } from '../../src/aggregate/view.ts';
import { unknownWeek, weekOf } from '../../src/data/week.ts';
import type { Content } from './decode.ts';

/** What the page shows at the moment. */
export interface Store extends Content {
  readonly conversations: Conversations;
  /** The weeks of the dataset, oldest first. */
  readonly weeks: readonly number[];
  readonly filter: Filter;
  readonly view: View;
  /** Room for a chart, in CSS pixels. */
  readonly width: number;
  setFilter(filter: Filter): void;
  setWidth(width: number): void;
  redraw(): void;
}

/** @param draw called after every change */
export function createStore(content: Content, draw: (store: Store) => void): Store {
  const { dataset } = content;
  const conversations = conversationsOf(dataset);
  let filter: Filter = {};
  let view = narrow(dataset, conversations, filter);
  let width = 640;
  const store: Store = {
    ...content,
    conversations,
    weeks: weeksOf(content),
    get filter() {
      return filter;
    },
    get view() {
      return view;
    },
    get width() {
      return width;
    },
    setFilter(next) {
      filter = next;
      view = narrow(dataset, conversations, filter);
      draw(store);
    },
    setWidth(next) {
      if (next === width) return;
      width = next;
      draw(store);
    },
    redraw: () => draw(store),
  };
  return store;
}

function weeksOf({ dataset: { columns } }: Content): number[] {
  const weeks = new Set<number>();
  for (const at of columns.at) weeks.add(weekOf(at));
  weeks.delete(unknownWeek);
  return [...weeks].toSorted((a, b) => a - b);
}
