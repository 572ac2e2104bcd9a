import { quoted, type Row, type Source } from '../input/source.ts';
import type { TextReader } from './index.ts';
import { isExport } from './expand.ts';
import { parseJson, parseObject } from './value.ts';

const longestRoot = 64 * 1024 * 1024;
const rootRemedy = 'Put the cases or messages in an array [ ... ], or one on each line (NDJSON).';

/** Elements of an array as text, cut apart by brackets and commas so that one broken element spares the others. */
interface Scanner {
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Line of the character being looked at. */
  line: number;
  /** Where the element begins in the text held, and on which line; -1 between elements. */
  start: number;
  startLine: number;
  closed: boolean;
}

/** An array of JSON objects, or one object that a tool exported. */
export const json: TextReader = {
  takes: 'text',
  name: 'json',
  hasHeader: false,
  async *read(text: AsyncIterable<string>, source: Source): AsyncGenerator<Row> {
    const scanner: Scanner = {
      depth: 0,
      inString: false,
      escaped: false,
      line: 1,
      start: -1,
      startLine: 1,
      closed: false,
    };
    let held = '';
    let position = 0;
    let elements = 0;
    const pieces = text[Symbol.asyncIterator]();
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
      held += next.value;
      if (scanner.depth === 0 && !scanner.closed) {
        const root = held.search(/\S/u);
        if (root === -1) continue;
        if (held[root] === '{') return yield* readRootObject(held, pieces, source);
        if (held[root] !== '[') return reportRoot(held.slice(root), source);
      }
      for (const element of cutElements(scanner, held, position)) {
        elements += 1;
        const fields = parseObject(element.text, element.line, source);
        if (fields !== undefined) yield { line: element.line, fields };
      }
      const keep = scanner.start === -1 ? held.length : scanner.start;
      position = held.length - keep;
      held = held.slice(keep);
      if (scanner.start !== -1) scanner.start = 0;
    }
    reportEnd(scanner, source);
    if (scanner.closed && elements === 0) {
      source.report({
        level: 'file',
        reason: 'The array is empty: there is no row in it.',
        remedy: 'Export it again.',
      });
    }
  },
};

/** A whole file that is one object: a conversation, or a page of an export. */
async function* readRootObject(
  start: string,
  pieces: AsyncIterator<string>,
  source: Source,
): AsyncGenerator<Row, void> {
  let text = start;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    text += next.value;
    if (text.length > longestRoot) return reportLongRoot(source);
  }
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const reason = `This is not valid JSON: ${parsed.fault}.`;
    return source.report({ level: 'file', line: 1, reason, remedy: rootRemedy });
  }
  const fields = parsed.value as Row['fields'];
  if (!('reply' in fields) && !isExport(fields)) return reportRoot(text.trimStart(), source);
  yield { line: 1, fields };
}

function* cutElements(scanner: Scanner, text: string, from: number): Generator<{ text: string; line: number }> {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\n') scanner.line += 1;
    if (scanner.closed || passString(scanner, letter)) continue;
    const ends = scanner.depth === 1 && (letter === ',' || letter === ']');
    if (ends && scanner.start !== -1) {
      yield { text: text.slice(scanner.start, at), line: scanner.startLine };
      scanner.start = -1;
    }
    if (scanner.depth >= 1 && scanner.start === -1 && !ends && /\S/u.test(letter)) {
      scanner.start = at;
      scanner.startLine = scanner.line;
    }
    if (letter === '"') scanner.inString = true;
    else if (letter === '[' || letter === '{') scanner.depth += 1;
    else if (letter === ']' || letter === '}') scanner.depth -= 1;
    scanner.closed = scanner.depth <= 0 && letter === ']';
  }
}

/** Passes over a letter inside a string, where brackets and commas mean nothing. */
function passString(scanner: Scanner, letter: string): boolean {
  if (!scanner.inString) return false;
  if (scanner.escaped) scanner.escaped = false;
  else if (letter === '\\') scanner.escaped = true;
  else if (letter === '"') scanner.inString = false;
  return true;
}

function reportEnd({ closed, depth, start, startLine }: Scanner, source: Source): void {
  if (closed || depth <= 0) return;
  if (start === -1) {
    const reason = 'The array is not closed; the file may have been cut off.';
    source.report({ level: 'note', reason, remedy: 'Export it again if rows are missing.' });
    return;
  }
  const reason =
    'The JSON value that begins here never ends: a quote or a bracket is missing, or the file was cut off.';
  source.report({ level: 'row', line: startLine, reason, remedy: 'Mend it; nothing after it could be read.' });
}

function reportLongRoot(source: Source): void {
  const reason = 'This JSON is one object of more than 64 million letters.';
  source.report({ level: 'file', line: 1, reason, remedy: rootRemedy });
}

function reportRoot(text: string, source: Source): void {
  const kind = text.startsWith('{')
    ? 'an object, not an array'
    : `no array: it begins ${quoted(text.slice(0, 30), 20)}`;
  source.report({ level: 'file', line: 1, reason: `The root of this JSON is ${kind}.`, remedy: rootRemedy });
}
