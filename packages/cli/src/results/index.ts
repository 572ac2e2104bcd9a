import { extname } from 'node:path';
import { csv } from './csv.ts';
import { duckdb } from './duckdb.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import type { ResultsWriter } from './writer.ts';

export type { ResultsWriter } from './writer.ts';

/** Every kind of results file. */
export const resultsWriters: readonly ResultsWriter[] = [parquet, ndjson, csv, duckdb];

/** The writer for a file, by the end of its name; `undefined` when it is no file of results. */
export function writerFor(path: string): ResultsWriter | undefined {
  return resultsWriters.find(({ extension }) => extension === extname(path).toLowerCase());
}
