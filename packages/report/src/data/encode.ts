import { columnNames, columnTypes, type Columns } from './columns.ts';
import type { Dataset } from './dataset.ts';

/** What a dataset holds beside its columns; small, and readable as JSON. */
export type DatasetHead = Omit<Dataset, 'columns'>;

export function headOf(dataset: Dataset): DatasetHead {
  const { length, channels, agents, teams, rules, conversations, engines } = dataset;
  return { length, channels, agents, teams, rules, conversations, engines };
}

/** Lays the columns of a dataset end to end. */
export function encodeColumns({ columns }: Dataset): Uint8Array {
  const parts = columnNames.map((name) => {
    const { buffer, byteOffset, byteLength } = columns[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Takes them apart again, without copying; the bytes must begin at the start of their buffer. */
export function decodeColumns(bytes: Uint8Array<ArrayBuffer>, length: number): Columns {
  let offset = 0;
  const entries = columnNames.map((name) => {
    const type = columnTypes[name];
    const column = new type(bytes.buffer, offset, length);
    offset += column.byteLength;
    return [name, column] as const;
  });
  return Object.fromEntries(entries) as unknown as Columns;
}
