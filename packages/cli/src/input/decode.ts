import type { Source } from './source.ts';

const lineFeed = 0x0a;
// Twice this many UTF-16 code units would pass the longest string that Node can hold.
const longestLine = 256 * 1024 * 1024;
// Bytes 0x80 to 0x9F of Windows-1252; five of them have no meaning and stay control characters, as browsers have it.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Turns bytes into text, in pieces that may end anywhere.
 *
 * UTF-8 and, by their byte order mark, UTF-16 are read. A line that is not valid UTF-8 is read as Windows-1252,
 * which is noted once for a file. NUL bytes are reported as a file fault.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<string> {
  const { first, rest } = await takeStart(bytes);
  if (first.length === 0) return;
  const encoding = byteOrder(first);
  const text = encoding === undefined ? decodeUtf8(rest, source) : decodeUtf16(rest, encoding);
  for await (const piece of text) {
    if (piece.includes('\0')) return reportBinary(source);
    yield piece;
  }
}

function byteOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

async function takeStart(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  // A slow pipe may give one byte at a time, and a byte order mark has up to three.
  while (first.length < 3) {
    const next = await iterator.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  return { first, rest: resume(first, iterator) };
}

async function* resume(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function* decodeUtf16(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
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

// Not `TextDecoder('windows-1252')`: some releases of Node decode it as Latin-1, without curly quotes and dashes.
function legacyText(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replaceAll(/[\u0080-\u009f]/gu, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80));
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
