import { peek } from './bytes.ts';
import type { Source } from './source.ts';
import { fromLatin1 } from './windows-1252.ts';

// A byte order mark has up to three, and two letters in UTF-16 have four.
const bytesLookedAt = 4;
const lineFeed = 0x0a;
// Twice this many UTF-16 code units would pass the longest string that Node can hold.
const longestLine = 256 * 1024 * 1024;

/**
 * Turns bytes into text, in pieces that may end anywhere.
 *
 * UTF-8 and UTF-16 are read, with and without a byte order mark; UTF-16 is noted. A line that is not valid UTF-8 is read as Windows-1252,
 * which is noted once for a file. NUL bytes are reported as a file fault.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<string> {
  const { start, bytes: all } = await peek(bytes, (known) => known.length >= bytesLookedAt);
  if (start.length === 0) return;
  const encoding = utf16Of(start);
  if (encoding !== undefined) reportUtf16(encoding, source);
  const text = encoding === undefined ? decodeUtf8(all, source) : decodeUtf16(all, encoding);
  for await (const piece of text) {
    if (piece.includes('\0')) return reportBinary(source);
    yield piece;
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or by the NUL bytes that it puts between plain letters. */
function utf16Of([a, b, c, d]: Uint8Array): Utf16 | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : undefined;
}

async function* decodeUtf16(bytes: AsyncIterable<Uint8Array>, encoding: Utf16): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<string> {
  const legacy = createLegacyNote(source);
  let start = true;
  let line = 1;
  for await (const block of wholeLines(bytes)) {
    if (block === undefined) return reportLongLine(source, line);
    const text = strictUtf8(block) ?? decodeByLine(block, line, legacy.note);
    line += countLineFeeds(block);
    yield start ? text.replace(/^\uFEFF/u, '') : text;
    start = false;
  }
  legacy.report();
}

/** Regroups bytes so that every block ends with a line; `undefined` stands for a line too long to hold. */
async function* wholeLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    // Whoever reads an endless device should not wait for the end of its first line.
    const end = piece.includes(0) ? piece.length : piece.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      yield Buffer.concat([...held, piece.subarray(0, end)]);
      held = [];
      size = 0;
    }
    held.push(piece.subarray(end));
    size += piece.length - end;
    if (size > longestLine) {
      yield undefined;
      return;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

function decodeByLine(block: Uint8Array, firstLine: number, note: (line: number) => void): string {
  let text = '';
  let line = firstLine;
  for (let start = 0; start < block.length; line += 1) {
    const feed = block.indexOf(lineFeed, start);
    const end = feed === -1 ? block.length : feed + 1;
    const bytes = block.subarray(start, end);
    const decoded = strictUtf8(bytes);
    if (decoded === undefined) note(line);
    text += decoded ?? legacyText(bytes);
    start = end;
  }
  return text;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The only fault that decoding knows: these bytes are not UTF-8.
    return undefined;
  }
}

function legacyText(bytes: Uint8Array): string {
  return fromLatin1(Buffer.from(bytes).toString('latin1'));
}

function createLegacyNote(source: Source): { note: (line: number) => void; report: () => void } {
  let first: number | undefined;
  let count = 0;
  const note = (line: number): void => {
    first ??= line;
    count += 1;
  };
  const report = (): void => {
    if (first === undefined) return;
    const who =
      count === 1
        ? 'This line is not valid UTF-8 and was'
        : `This line and ${count - 1} more are not valid UTF-8 and were`;
    const reason = `${who} read as Windows-1252.`;
    source.report({ level: 'note', line: first, reason, remedy: 'If letters look wrong, save the file as UTF-8.' });
  };
  return { note, report };
}

function countLineFeeds(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(lineFeed); at !== -1; at = block.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

function reportUtf16(encoding: Utf16, source: Source): void {
  const order = encoding === 'utf-16le' ? 'little' : 'big';
  source.report({ level: 'note', reason: `This file is UTF-16 (${order} endian) and was read as such.`, remedy: '' });
}

function reportBinary(source: Source): void {
  const remedy = 'Export it as CSV, JSON or NDJSON in UTF-8 (a spreadsheet: “Save as”, CSV UTF-8).';
  source.report({ level: 'file', reason: 'This is a binary file: it holds NUL bytes.', remedy });
}

function reportLongLine(source: Source, line: number): void {
  source.report({
    level: 'file',
    line,
    reason: 'This line is longer than 256 MB.',
    remedy: 'Write one case on each line (NDJSON).',
  });
}
