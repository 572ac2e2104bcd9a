import { everyRow, type Dataset, type Selection } from '../data/dataset.ts';
import { weekOf } from '../data/week.ts';
import { lapseBit, type Conversations } from './conversations.ts';

/** Which replies to look at; what is absent does not narrow. Names are given by their index in the dataset. */
export interface Filter {
  readonly team?: number;
  readonly agent?: number;
  readonly channel?: number;
  /** Keeps all replies of the conversations in which this kind of lapse was reported. */
  readonly lapse?: number;
  /** Week numbers, both included; replies without a time are left out as soon as one is given. */
  readonly from?: number;
  readonly to?: number;
}

export function select(dataset: Dataset, conversations: Conversations, filter: Filter): Selection {
  const tests = testsOf(dataset, conversations, filter);
  if (tests.length === 0) return everyRow(dataset);
  const rows = new Uint32Array(dataset.length);
  let count = 0;
  for (let row = 0; row < dataset.length; row++) {
    if (tests.every((test) => test(row))) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

type Test = (row: number) => boolean;

function testsOf({ columns }: Dataset, { lapses }: Conversations, filter: Filter): Test[] {
  const { team, agent, channel, lapse, from, to } = filter;
  const tests: Test[] = [];
  if (team !== undefined) tests.push((row) => columns.team[row] === team);
  if (agent !== undefined) tests.push((row) => columns.agent[row] === agent);
  if (channel !== undefined) tests.push((row) => columns.channel[row] === channel);
  if (lapse !== undefined) {
    const bit = lapseBit(lapse);
    tests.push((row) => ((lapses[columns.conversation[row] as number] as number) & bit) !== 0);
  }
  if (from !== undefined || to !== undefined) {
    const [first, last] = [from ?? 0, to ?? Number.POSITIVE_INFINITY];
    tests.push((row) => {
      const week = weekOf(columns.at[row] as number);
      return week >= first && week <= last;
    });
  }
  return tests;
}

/** The conversations that a selection touches, ascending. */
export function conversationsIn({ columns }: Dataset, { count }: Conversations, rows: Selection): Uint32Array {
  const seen = new Uint8Array(count);
  for (const row of rows) seen[columns.conversation[row] as number] = 1;
  const touched = new Uint32Array(count);
  let length = 0;
  for (let c = 0; c < count; c++) if (seen[c] === 1) touched[length++] = c;
  return touched.subarray(0, length);
}
