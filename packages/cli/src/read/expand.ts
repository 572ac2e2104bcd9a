import type { Row, Source } from '../input/source.ts';
import { exportFormats, type ExportFormat } from './exports/index.ts';
import { record, records, type Fields } from './exports/fields.ts';
import { messageRow } from './message.ts';

// Under these names the tools put what a page of their API holds.
const envelopes = ['tickets', 'conversations', 'data', 'results', '_results', 'messages'];

/** The export format of an object; `undefined` for a case or a message of no known tool. */
function formatOf(value: Fields): ExportFormat | undefined {
  return exportFormats.find((format) => format.matches(value));
}

/** What an object holds that is only a page of an export, such as `{"tickets": [...]}`. */
function unwrap(value: Fields): Fields[] | undefined {
  for (const holder of [value, record(value['_embedded'])]) {
    for (const name of envelopes) {
      const items = records(holder[name]);
      if (items[0] !== undefined && formatOf(items[0]) !== undefined) return items;
    }
  }
  return undefined;
}

/** True for a JSON object that may stand alone as the root of a file. */
export function isExport(value: Fields): boolean {
  return formatOf(value) !== undefined || unwrap(value) !== undefined;
}

/** Turns conversations of known tools into rows, one a message. Other rows pass as they are. */
export async function* expandExports(rows: AsyncIterable<Row>, source: Source): AsyncGenerator<Row> {
  for await (const row of rows) {
    // A row with a reply is a case, whatever else it holds.
    if (row.isOwn === true || typeof row.fields['reply'] === 'string') yield row;
    else yield* expand(row, source);
  }
}

function* expand(row: Row, source: Source): Generator<Row, void> {
  const format = formatOf(row.fields);
  if (format !== undefined) return yield* messagesOf(format, row.fields, row.line, source);
  const values = unwrap(row.fields);
  if (values === undefined) {
    yield row;
    return;
  }
  for (const [index, value] of values.entries()) {
    const used = formatOf(value);
    // The page is one JSON value, in which nothing tells lines: its items are numbered.
    const line = index + 1;
    if (used === undefined) yield { line, fields: value };
    else yield* messagesOf(used, value, line, source);
  }
}

function* messagesOf(format: ExportFormat, value: Fields, line: number, source: Source): Generator<Row, void> {
  let count = 0;
  for (const message of format.messages(value)) {
    count += 1;
    yield messageRow(line, message, format.isShared);
  }
  if (count > 0) return;
  source.take();
  source.leaveOut('empty');
}
