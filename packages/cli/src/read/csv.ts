import { splitLines, type Line } from '../input/lines.ts';
import type { Row, Source } from '../input/source.ts';
import { createRecord, readLine, type CsvRecord } from './csv-record.ts';
import type { TextReader } from './index.ts';

const delimiters = [',', '\t', ';', '|'];
// A quote that is never closed would otherwise hold the rest of the file in memory.
const longestRecord = 16 * 1024 * 1024;
const fewestCells = 2;

/** A header and one record a row, separated by commas, tabs, semicolons or bars (found by the header). */
export const csv: TextReader = {
  takes: 'text',
  name: 'csv',
  hasHeader: true,
  async *read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row> {
    let header: readonly string[] | undefined;
    let rows = 0;
    for await (const record of records(splitLines(text), source)) {
      if (header === undefined) {
        header = record.cells.map((cell) => cell.trim());
        continue;
      }
      rows += 1;
      const extra = record.cells.slice(header.length).find((cell) => cell.trim() !== '');
      if (extra === undefined) yield { line: record.line, fields: named(header, record.cells) };
      else reportExtra(record, header.length, source);
    }
    if (header !== undefined && rows === 0) {
      source.report({
        level: 'file',
        reason: 'There is a header but no row below it.',
        remedy: 'Export the file again.',
      });
    }
  },
};

/** Lines waiting to be read, kept from the beginning of the open record so that reading can step back. */
interface Queue {
  lines: Line[];
  next: number;
  open: CsvRecord | undefined;
  delimiter: string | undefined;
}

/** Cuts lines into records. A record with a broken quote is reported, and reading goes on with the line after that quote. */
async function* records(lines: AsyncIterable<Line>, source: Source): AsyncGenerator<CsvRecord> {
  const queue: Queue = { lines: [], next: 0, open: undefined, delimiter: undefined };
  for await (const line of lines) {
    queue.lines.push(line);
    yield* takeRecords(queue, source);
  }
  while (queue.open !== undefined) {
    stepBack(queue, queue.open, source);
    yield* takeRecords(queue, source);
  }
}

function* takeRecords(queue: Queue, source: Source): Generator<CsvRecord> {
  for (let line = queue.lines[queue.next]; line !== undefined; line = queue.lines[queue.next]) {
    queue.next += 1;
    if (queue.open === undefined && line.text.trim() === '') continue;
    queue.delimiter ??= findDelimiter(line.text);
    const record = (queue.open ??= createRecord(line.number));
    const outcome = readLine(record, line, queue.delimiter);
    if (outcome === 'broken' || record.length > longestRecord) stepBack(queue, record, source);
    else if (outcome === 'done') {
      yield record;
      queue.open = undefined;
    }
  }
  if (queue.open === undefined) {
    queue.lines = [];
    queue.next = 0;
  }
}

function stepBack(queue: Queue, { quoteLine }: CsvRecord, source: Source): void {
  const reason = 'The quote that opens on this line is not closed properly, so this row was left out.';
  source.report({
    level: 'row',
    line: quoteLine,
    reason,
    remedy: 'Close it, and double every quote inside the cell ("").',
  });
  // Lines in the queue are numbered without gaps.
  queue.next = quoteLine + 1 - (queue.lines[0]?.number ?? 0);
  queue.open = undefined;
}

function findDelimiter(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/gu, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function named(header: readonly string[], cells: readonly string[]): Record<string, string> {
  // Without a prototype, so that a column may be called `constructor`.
  const fields = Object.create(null) as Record<string, string>;
  for (const [index, name] of header.entries()) {
    // The first of two columns with one name is the one that a spreadsheet shows first.
    if (name !== '' && !(name in fields)) fields[name] = cells[index] ?? '';
  }
  return fields;
}

function reportExtra({ cells, line }: CsvRecord, expected: number, source: Source): void {
  const reason = `This row has ${cells.length} cells where the header has ${expected}.`;
  const remedy = expected < fewestCells ? 'Check the header.' : 'Put quotes around cells that hold the separator.';
  source.report({ level: 'row', line, reason, remedy });
}
