import { identifier, literal } from '../duckdb.ts';
import { columns } from './schema.ts';
import type { Parts } from './writer.ts';

// What DuckDB allows a JSON object without being told; its buffers grow with it.
const usualLongestRow = 16 * 1024 * 1024;

/** The SQL that reads the judged rows with the types of the schema, in their order. */
export function selectRows({ files, longestRow }: Parts): string {
  const names = columns.map(({ name }) => identifier(name)).join(', ');
  const types = columns.map(({ name, type }) => `${identifier(name)}: ${literal(type)}`).join(', ');
  const paths = files.map(literal).join(', ');
  const longest = Math.max(usualLongestRow, longestRow + 1024);
  return `SELECT ${names} FROM read_ndjson([${paths}], columns = {${types}}, maximum_object_size = ${longest})`;
}
