import { lapses } from '../data/vocabulary.ts';

/** Figures of all conversations, or of those with one kind of lapse. */
export interface LapseGroup {
  /** A kind of lapse, or `all`. */
  readonly group: string;
}

/** One group for all, then one for each kind of lapse; the place of a kind is its number. */
export function groupsOf<Group extends LapseGroup>(make: (group: string, index: number) => Group): Group[] {
  return lapses.map((lapse, index) => make(index === 0 ? 'all' : lapse, index));
}
