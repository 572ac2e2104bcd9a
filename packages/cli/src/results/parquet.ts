import { literal, openDatabase } from '../duckdb.ts';
import { selectRows } from './select.ts';
import type { ResultsWriter } from './writer.ts';

// DuckDB holds a whole group in memory before it is written, and replies are long.
const rowsInGroup = 20_000;

/** A Parquet file, compressed with zstd: small, typed, and read by every engine. */
export const parquet: ResultsWriter = {
  extension: '.parquet',
  async write(parts, target) {
    const { connection, close } = await openDatabase({ scratch: parts.scratch });
    try {
      const options = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowsInGroup}`;
      await connection.run(`COPY (${selectRows(parts)}) TO ${literal(target)} (${options})`);
    } finally {
      close();
    }
  },
};
