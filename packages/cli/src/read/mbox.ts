import type { Row, Source } from '../input/source.ts';
import type { BytesReader } from './index.ts';
import { createMailbox, readMail } from './mail.ts';

const lineFeed = 0x0a;
const longestMail = 64 * 1024 * 1024;
const separator = Buffer.from('From ');

/** A mailbox: mails one after the other, each behind a line that begins with “From ”. */
export const mbox: BytesReader = {
  takes: 'bytes',
  name: 'mbox',
  hasHeader: false,
  async *read(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<Row> {
    const mailbox = createMailbox(source);
    for await (const { line, content } of mails(byteLines(bytes))) {
      if (content === undefined) {
        source.report({ level: 'row', line, reason: 'This mail is longer than 64 MB.', remedy: 'Leave it out.' });
        continue;
      }
      const row = await readMail(content, line, mailbox, source);
      if (row !== undefined) yield row;
    }
    mailbox.notes.report();
  },
};

/** A mail and the line of its “From ”; without content when it is too long to hold. */
interface Cut {
  readonly line: number;
  readonly content: Uint8Array | undefined;
}

async function* mails(lines: AsyncIterable<Buffer>): AsyncGenerator<Cut> {
  let number = 0;
  let begin = 0;
  let held: Buffer[] = [];
  let size = 0;
  // A “From ” in the middle of a paragraph is the beginning of a sentence.
  let isAfterBlank = true;
  const cut = (): Cut => ({ line: begin, content: size > longestMail ? undefined : Buffer.concat(held) });
  for await (const line of lines) {
    number += 1;
    if (isAfterBlank && line.subarray(0, separator.length).equals(separator)) {
      if (begin > 0) yield cut();
      begin = number;
      held = [];
      size = 0;
    } else if (begin > 0) {
      size += line.length;
      // What goes beyond the limit is not held, only counted.
      if (size <= longestMail) held.push(unquoted(line));
    }
    isAfterBlank = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  if (begin > 0) yield cut();
}

/** `>From ` stands for a line of the mail that begins with “From ”, `>>From ` for one that began with `>From `. */
function unquoted(line: Buffer): Buffer {
  return /^>+From /u.test(line.subarray(0, 80).toString('latin1')) ? line.subarray(1) : line;
}

async function* byteLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const piece of bytes) {
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let feed = buffer.indexOf(lineFeed); feed !== -1; feed = buffer.indexOf(lineFeed, start)) {
      const line = buffer.subarray(start, feed + 1);
      yield held.length === 0 ? line : Buffer.concat([...held, line]);
      held = [];
      start = feed + 1;
    }
    if (start < buffer.length) held.push(buffer.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}
