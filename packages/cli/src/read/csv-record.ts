import type { Line } from '../input/lines.ts';

/** A record as far as it is read. */
export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: string[];
  /** The quoted cell being read; `undefined` outside quotes. */
  quotedCell: string | undefined;
  /** The line on which the last quote opened. */
  quoteLine: number;
  /** UTF-16 code units read. */
  length: number;
}

/** Begins a record. */
export function createRecord(line: number): CsvRecord {
  return { line, cells: [], quotedCell: undefined, quoteLine: line, length: 0 };
}

/**
 * Reads one more line into a record, after RFC 4180. Our own because a broken quote is named by the line where it
 * opened, and the rows behind it are still read; the parsers of the registry name the line where they gave up.
 *
 * @returns `open` when a quoted cell goes on with the next line, `broken` when something else follows its closing quote
 */
export function readLine(record: CsvRecord, line: Line, delimiter: string): 'open' | 'done' | 'broken' {
  record.length += line.text.length + line.ending.length;
  const { text } = line;
  let at = 0;
  while (at <= text.length) {
    if (record.quotedCell === undefined) {
      if (text[at] === '"') {
        record.quotedCell = '';
        record.quoteLine = line.number;
        at += 1;
        continue;
      }
      // A quote inside a bare cell, such as `27" screen`, means nothing: spreadsheets read it so too.
      const end = indexOrEnd(text, delimiter, at);
      record.cells.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    const next = readQuoted(record, text, at, delimiter);
    if (next === 'broken') return 'broken';
    if (next === 'open') {
      record.quotedCell += line.ending;
      return 'open';
    }
    at = next;
  }
  return 'done';
}

/** Reads on in a quoted cell. Returns where the next cell begins: past the end when this was the last. */
function readQuoted(record: CsvRecord, text: string, from: number, delimiter: string): number | 'open' | 'broken' {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    record.quotedCell += text.slice(at, quote === -1 ? text.length : quote);
    if (quote === -1) return 'open';
    if (text[quote + 1] !== '"') {
      const end = indexOrEnd(text, delimiter, quote + 1);
      if (text.slice(quote + 1, end).trim() !== '') return 'broken';
      record.cells.push(record.quotedCell ?? '');
      record.quotedCell = undefined;
      return end + 1;
    }
    record.quotedCell += '"';
    at = quote + 2;
  }
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}
