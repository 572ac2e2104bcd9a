import type { Row, Source } from '../input/source.ts';
import { csv } from './csv.ts';
import { eml } from './eml.ts';
import { json } from './json.ts';
import { mbox } from './mbox.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import { whatsapp } from './whatsapp.ts';

interface Format {
  readonly name: string;
  /** True when all rows share the columns of a header, so that a missing column is the fault of the file. */
  readonly hasHeader: boolean;
}

/** Reads a format of text. Broken rows are reported and left out; reading goes on where it can. */
export interface TextReader extends Format {
  readonly takes: 'text';
  read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row>;
}

/** Reads a format that says itself how its bytes become text. */
export interface BytesReader extends Format {
  readonly takes: 'bytes';
  read(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<Row>;
}

/** Reads a format whose end has to be looked at first, so that it must be a file. */
export interface FileReader extends Format {
  readonly takes: 'file';
  read(path: string, source: Source): AsyncGenerator<Row>;
}

/** Reads one format into rows. */
export type Reader = TextReader | BytesReader | FileReader;

/** Every format that can be read. */
export const readers: readonly Reader[] = [csv, json, ndjson, parquet, mbox, eml, whatsapp];
