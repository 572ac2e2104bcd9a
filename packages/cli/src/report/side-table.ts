import { openText } from '../input/open.ts';
import type { Row, Source } from '../input/source.ts';
import type { Io } from '../io.ts';
import { csv } from '../read/csv.ts';

/** The rows of a small table that goes with the results, keyed by conversation. */
export interface SideTable {
  /** Its columns beside that of the conversation, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly SideRow[];
}

export interface SideRow {
  readonly line: number;
  readonly conversation: string;
  /** In the order of the columns. */
  readonly cells: readonly string[];
}

const names: ReadonlySet<string> = new Set([
  'conversation',
  'conversation_id',
  'ticket',
  'ticket_id',
  'case',
  'case_id',
  'id',
]);

/** Reads a CSV file with a column for the conversation; trouble is reported to the source. `undefined` when there is nothing to use. */
export async function readSideTable(path: string, io: Io, source: Source): Promise<SideTable | undefined> {
  const rows: SideRow[] = [];
  let shape: { key: string; columns: readonly string[] } | undefined;
  for await (const row of csv.read(openText(path, io, source), source)) {
    shape ??= shapeOf(row);
    if (shape === undefined) {
      const reason = 'There is no column for the conversation.';
      source.report({ level: 'file', line: 1, reason, remedy: `Name one of the columns ${[...names].join(', ')}.` });
      return undefined;
    }
    const { key, columns } = shape;
    const conversation = cell(row, key);
    if (conversation === '') {
      source.report({
        level: 'row',
        line: row.line,
        reason: `“${key}” is empty.`,
        remedy: 'Fill it in, or leave out the row.',
      });
    } else rows.push({ line: row.line, conversation, cells: columns.map((name) => cell(row, name)) });
  }
  return shape === undefined ? undefined : { columns: shape.columns, rows };
}

function shapeOf({ fields }: Row): { key: string; columns: readonly string[] } | undefined {
  const columns = Object.keys(fields);
  const key = columns.find((name) => names.has(name.toLowerCase().replaceAll(/[ -]/gu, '_')));
  return key === undefined ? undefined : { key, columns: columns.filter((name) => name !== key) };
}

function cell({ fields }: Row, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}
