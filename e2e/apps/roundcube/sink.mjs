/** `node sink.mjs <port> <folder>`: a mail server that takes everything and keeps each message as a file. */
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

const [port, folder] = process.argv.slice(2);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    const file = createWriteStream(path.join(folder, `${Date.now()}-${process.hrtime.bigint()}.eml`));
    stream.pipe(file).on('finish', done).on('error', done);
  },
});

server.listen(Number(port), '127.0.0.1');
