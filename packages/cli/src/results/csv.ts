import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { csvLine, type Cell } from '../format/csv-line.ts';
import { columns } from './schema.ts';
import type { ResultsWriter } from './writer.ts';

/** A table with a header. Lists and structures stand in their cells as JSON, and `null` is an empty cell. */
export const csv: ResultsWriter = {
  extension: '.csv',
  async write({ files }, target) {
    await pipeline(lines(files), createWriteStream(target));
  },
};

async function* lines(files: readonly string[]): AsyncGenerator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const row = JSON.parse(line) as Record<string, unknown>;
      yield csvLine(columns.map(({ name }) => toCell(row[name])));
    }
  }
}

function toCell(value: unknown): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Cell);
}
