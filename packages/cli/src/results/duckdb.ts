import { literal, openDatabase } from '../duckdb.ts';
import { selectRows } from './select.ts';
import type { ResultsWriter } from './writer.ts';

/** The name of the table in a DuckDB file of results. */
export const resultsTable = 'results';

/** A DuckDB file with one table, `results`. */
export const duckdb: ResultsWriter = {
  extension: '.duckdb',
  async write(parts, target) {
    const { connection, close } = await openDatabase({ scratch: parts.scratch });
    try {
      await connection.run(`ATTACH ${literal(target)} AS target`);
      await connection.run(`CREATE TABLE target.${resultsTable} AS ${selectRows(parts)}`);
      await connection.run('DETACH target');
    } finally {
      close();
    }
  },
};
