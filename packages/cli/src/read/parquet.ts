import { literal, openDatabase } from '../duckdb.ts';
import type { Row, Source } from '../input/source.ts';
import type { FileReader } from './index.ts';

/** Parquet, one row a case or a message. DuckDB reads it from the disk, a stretch at a time. */
export const parquet: FileReader = {
  takes: 'file',
  name: 'parquet',
  hasHeader: true,
  async *read(path: string, source: Source): AsyncGenerator<Row> {
    const { connection, close } = await openDatabase();
    let line = 0;
    try {
      const result = await connection.stream(`SELECT * FROM read_parquet(${literal(path)})`);
      for await (const rows of result.yieldRowObjectJson()) {
        for (const fields of rows) {
          line += 1;
          yield { line, fields };
        }
      }
      if (line === 0) {
        source.report({ level: 'file', reason: 'There is no row in this Parquet file.', remedy: 'Export it again.' });
      }
    } catch (error) {
      if (!(error instanceof Error) || !isFaultOfTheFile(error)) throw error;
      const [reason = ''] = error.message.split('\n');
      const where = line === 0 ? '' : ` after row ${line}`;
      source.report({ level: 'file', reason: `Reading failed${where}: ${reason}.`, remedy: 'Export it again.' });
    } finally {
      close();
    }
  },
};

/** What DuckDB says of files that are damaged or that cannot be read; anything else is a bug of ours. */
function isFaultOfTheFile({ message }: Error): boolean {
  return /^(?:IO Error|Invalid Input Error|TProtocolException|Invalid Error|Conversion Error|Not implemented Error)/u.test(
    message,
  );
}
