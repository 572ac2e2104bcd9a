import type { Row, Source } from '../input/source.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';

/** Reads one format into rows. Broken rows are reported and left out; reading goes on where it can. */
export interface Reader {
  readonly name: string;
  /** True when all rows share the columns of a header, so that a missing column is the fault of the file. */
  readonly hasHeader: boolean;
  read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row>;
}

/** Every format that can be read. */
export const readers: readonly Reader[] = [csv, json, ndjson];
