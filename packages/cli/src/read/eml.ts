import type { Row, Source } from '../input/source.ts';
import type { BytesReader } from './index.ts';
import { createMailbox, readMail } from './mail.ts';

const longestMail = 64 * 1024 * 1024;

/** One mail a file. Mails of one thread are one conversation, whatever files they stand in. */
export const eml: BytesReader = {
  takes: 'bytes',
  name: 'eml',
  hasHeader: false,
  async *read(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<Row> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of bytes) {
      pieces.push(piece);
      size += piece.length;
      if (size > longestMail) {
        return source.report({
          level: 'row',
          line: 1,
          reason: 'This mail is longer than 64 MB.',
          remedy: 'Leave it out.',
        });
      }
    }
    // The first id that a mail refers to names its thread in every file alike.
    const mailbox = createMailbox(source);
    const row = await readMail(Buffer.concat(pieces), 1, mailbox, source);
    mailbox.notes.report();
    if (row !== undefined) yield row;
  },
};
