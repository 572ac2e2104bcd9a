import { extname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal } from '../duckdb.ts';

/** A results file as something to select from. */
export interface Relation {
  readonly from: string;
  /** The columns that are there. */
  readonly columns: ReadonlySet<string>;
  /** Whether lists and structures are written as JSON text. */
  readonly listsAreText: boolean;
  /** Whether an apostrophe stands before text that a spreadsheet would run, as `format/csv-line.ts` writes it. */
  readonly formulasAreGuarded: boolean;
}

type Open = (file: string, connection: DuckDBConnection) => Promise<Relation>;

// DuckDB's buffers grow with it: sixteen times for CSV, twice for NDJSON.
const longestLine = { csv: 4 * 1024 * 1024, ndjson: 16 * 1024 * 1024 };
const database = 'results_file';

const openers: Readonly<Record<string, Open>> = {
  '.parquet': (file, connection) => described(`read_parquet(${literal(file)})`, connection, false),
  '.csv': (file, connection) =>
    described(
      `read_csv(${literal(file)}, header = true, all_varchar = true, max_line_size = ${longestLine.csv})`,
      connection,
      true,
    ),
  '.ndjson': openNdjson,
  '.duckdb': async (file, connection) => {
    await connection.run(`ATTACH ${literal(file)} AS ${database} (READ_ONLY)`);
    return described(`${database}.results`, connection, false);
  },
};

/** The ends of the names of files that hold results. */
export const resultsExtensions: readonly string[] = Object.keys(openers);

/** Opens a results file; `undefined` when its name does not end like one. What DuckDB cannot read, throws. */
export function openRelation(file: string, connection: DuckDBConnection): Promise<Relation> | undefined {
  return openers[extname(file).toLowerCase()]?.(file, connection);
}

async function described(from: string, connection: DuckDBConnection, isCsv: boolean): Promise<Relation> {
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const names = namesIn(reader.getRowObjectsJS(), 'column_name');
  return { from, columns: new Set(names), listsAreText: isCsv, formulasAreGuarded: isCsv };
}

/** Every field is read as JSON: guessing types from the first rows would go wrong in a later one. */
async function openNdjson(file: string, connection: DuckDBConnection): Promise<Relation> {
  const objects = `read_ndjson_objects(${literal(file)}, maximum_object_size = ${longestLine.ndjson})`;
  const reader = await connection.runAndReadAll(
    `SELECT unnest(json_keys(json)) AS name FROM (SELECT json FROM ${objects} LIMIT 1)`,
  );
  const names = namesIn(reader.getRowObjectsJS(), 'name');
  if (names.length === 0) return { from: objects, columns: new Set(), listsAreText: true, formulasAreGuarded: false };
  const types = names.map((name) => `${identifier(name)}: ${lists.has(name) ? "'JSON'" : "'VARCHAR'"}`).join(', ');
  const from = `read_ndjson(${literal(file)}, columns = {${types}}, maximum_object_size = ${longestLine.ndjson})`;
  return { from, columns: new Set(names), listsAreText: true, formulasAreGuarded: false };
}

const lists: ReadonlySet<string> = new Set(['emotions', 'positives', 'findings', 'promises']);

function namesIn(rows: readonly Readonly<Record<string, unknown>>[], column: string): string[] {
  return rows.map((row) => row[column]).filter((name) => typeof name === 'string');
}
