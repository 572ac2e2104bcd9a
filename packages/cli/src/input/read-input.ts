import { extname } from 'node:path';
import type { Io } from '../io.ts';
import { readers, type Reader } from '../read/index.ts';
import { openBytes, peek } from './bytes.ts';
import { decode } from './decode.ts';
import { foreignKind, sniffBytes, sniffFormat } from './sniff.ts';
import { watch, type Row, type Source } from './source.ts';

/** The rows of one input, and whether they share a header. */
export interface InputRows {
  readonly hasHeader: boolean;
  /** @param source where the reader reports the rows that it rejects */
  readonly rows: (source: Source) => AsyncGenerator<Row>;
}

const bytesLookedAt = 1000;
const lineFeed = 0x0a;
// Text formats look alike, so that only these can be told from what they are not.
const binaryNames: Readonly<Record<string, string>> = { '.parquet': 'parquet', '.mbox': 'mbox', '.eml': 'eml' };

/** The first line tells the format; whoever writes line by line into a pipe waits for the answer to the first. */
function hasLine(start: Uint8Array): boolean {
  return start.length >= bytesLookedAt || start.includes(lineFeed);
}

/**
 * Opens one input, and finds the reader for it by what it begins with.
 * `undefined` when there is nothing to read, which is then reported.
 *
 * @param name the name of a reader, when the user knows better
 */
export async function openInput(
  path: string,
  name: string | undefined,
  io: Io,
  outer: Source,
): Promise<InputRows | undefined> {
  const { source, failed } = watch(outer);
  const { start, bytes } = await peek(openBytes(path, io, source), hasLine);
  if (failed()) return undefined;
  const kind = foreignKind(start);
  if (kind !== undefined) {
    source.report({
      level: 'file',
      reason: `This is ${kind}.`,
      remedy: 'Unpack it or save it as CSV, and name the files in it.',
    });
    return undefined;
  }
  const byBytes = name ?? sniffBytes(start);
  const reader = readers.find((candidate) => candidate.name === byBytes);
  if (name === undefined && start.length > 0) noteName(path, byBytes, source);
  if (reader !== undefined && reader.takes !== 'text') return openBinary(reader, path, start, bytes, source);
  return openText(byBytes, path, decode(bytes, source), source, failed);
}

/** Content goes before the name, but whoever gave the name expects something else. */
function noteName(path: string, byBytes: string | undefined, source: Source): void {
  const named = binaryNames[extname(path).toLowerCase()];
  if (named === undefined || named === byBytes) return;
  const reason = `The name says ${named}, which this is not; it is read as what it looks like.`;
  source.report({ level: 'note', reason, remedy: 'Check the export.' });
}

async function openBinary(
  reader: Exclude<Reader, { takes: 'text' }>,
  path: string,
  start: Uint8Array,
  bytes: AsyncGenerator<Uint8Array>,
  source: Source,
): Promise<InputRows | undefined> {
  const { hasHeader } = reader;
  if (start.length === 0) return reportEmpty(source);
  if (reader.takes === 'bytes') return { hasHeader, rows: (rejecting) => reader.read(bytes, rejecting) };
  await bytes.return(undefined);
  if (path !== '-') return { hasHeader, rows: (rejecting) => reader.read(path, rejecting) };
  const reason = `Standard input cannot be read as ${reader.name}, whose end comes first.`;
  source.report({ level: 'file', reason, remedy: 'Save it to a file and name that.' });
  return undefined;
}

async function openText(
  name: string | undefined,
  path: string,
  pieces: AsyncGenerator<string>,
  source: Source,
  failed: () => boolean,
): Promise<InputRows | undefined> {
  const { start, text } = await takeText(pieces);
  if (start.trim() === '') return failed() ? undefined : reportEmpty(source);
  const wanted = name ?? sniffFormat(start, path);
  const reader = readers.find((candidate) => candidate.name === wanted);
  if (reader?.takes !== 'text') throw new TypeError(`There is no reader “${wanted}”.`);
  return { hasHeader: reader.hasHeader, rows: (rejecting) => reader.read(text, rejecting) };
}

function reportEmpty(source: Source): undefined {
  source.report({ level: 'file', reason: 'The file is empty.', remedy: 'Check the export or the path.' });
  return undefined;
}

async function takeText(pieces: AsyncGenerator<string>): Promise<{ start: string; text: AsyncIterable<string> }> {
  let start = '';
  while (start.trim() === '') {
    const next = await pieces.next();
    if (next.done === true) break;
    start += next.value;
  }
  const resume = async function* (): AsyncGenerator<string> {
    yield start;
    yield* pieces;
  };
  return { start, text: resume() };
}
