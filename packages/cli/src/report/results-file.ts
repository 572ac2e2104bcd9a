import { stat } from 'node:fs/promises';
import type { ResultRow, RowText } from '@makegood/report';
import { openDatabase } from '../duckdb.ts';
import { isSystemError, systemFault } from '../input/system-fault.ts';
import type { Issue } from '../input/source.ts';
import { openRelation, resultsExtensions } from './relation.ts';
import { neededColumns, rowsQuery, toResultRow, toRowText, type RawRow } from './results-row.ts';

/** A row of a results file. */
export interface ReadRow {
  readonly row: ResultRow;
  /** Absent when the file was written without text, or when none was asked for. */
  readonly text: RowText | undefined;
}

/** Where the trouble with a file is told. */
export type Report = (issue: Issue) => void;

/**
 * The rows of a results file, in their order. Trouble with the file is reported, and the rows end there.
 * @param withText whether the words are wanted: most figures do without them
 */
export async function* readResults(file: string, withText: boolean, report: Report): AsyncGenerator<ReadRow> {
  const fault = await faultOf(file);
  if (fault !== undefined) {
    report({ level: 'file', file, ...fault });
    return;
  }
  const { connection, close } = await openDatabase();
  try {
    const relation = await openRelation(file, connection);
    if (relation === undefined) return;
    const missing = neededColumns.filter((name) => !relation.columns.has(name));
    if (missing.length > 0) {
      const reason = `This is no file of results: it has no column ${missing.join(', ')}.`;
      report({ level: 'file', file, reason, remedy: howToMake });
      return;
    }
    const result = await connection.stream(rowsQuery(relation, withText));
    for await (const rows of result.yieldRowObjectJs()) {
      for (const raw of rows as unknown as RawRow[]) yield { row: toResultRow(raw), text: toRowText(raw) };
    }
  } catch (error) {
    if (!(error instanceof Error) || !isUnreadable(error)) throw error;
    const [told = ''] = error.message.split('\n');
    const reason = `It cannot be read as results (${told.trim().replace(/\.$/u, '')}).`;
    report({ level: 'file', file, reason, remedy: howToMake });
  } finally {
    close();
  }
}

const howToMake = 'Make one with “makegood score INPUT --out results.parquet”.';

async function faultOf(file: string): Promise<Pick<Issue, 'reason' | 'remedy'> | undefined> {
  if (!resultsExtensions.some((extension) => file.toLowerCase().endsWith(extension))) {
    const reason = `The name of a file of results ends in ${resultsExtensions.join(', ')}.`;
    return { reason, remedy: howToMake };
  }
  try {
    const { size } = await stat(file);
    return size === 0 ? { reason: 'The file is empty.', remedy: howToMake } : undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return systemFault(error.code, error.message);
  }
}

/** DuckDB tells what it cannot read by an error whose message names its kind; damaged JSON in a cell is a `SyntaxError`. */
function isUnreadable(error: Error): boolean {
  return (
    error instanceof SyntaxError ||
    /^(?:Invalid|IO|Conversion|Binder|Parser|Serialization|Catalog|Out of Memory)\b/u.test(error.message)
  );
}
