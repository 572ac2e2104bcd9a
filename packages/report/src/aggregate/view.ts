import type { Dataset, Selection } from '../data/dataset.ts';
import { conversationsOf, type Conversations } from './conversations.ts';
import { conversationsIn, select, type Filter } from './filter.ts';

/** What a figure is counted from: the dataset, and the part of it that is looked at. */
export interface View {
  readonly dataset: Dataset;
  readonly conversations: Conversations;
  readonly rows: Selection;
  /** The conversations that the rows belong to. */
  readonly touched: Uint32Array;
}

/** The whole dataset as a view. */
export function viewOf(dataset: Dataset, filter: Filter = {}): View {
  return narrow(dataset, conversationsOf(dataset), filter);
}

export function narrow(dataset: Dataset, conversations: Conversations, filter: Filter): View {
  const rows = select(dataset, conversations, filter);
  return { dataset, conversations, rows, touched: conversationsIn(dataset, conversations, rows) };
}
