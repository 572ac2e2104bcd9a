import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ResultsWriter } from './writer.ts';

/** One row a line, as JSON. The parts are that already. */
export const ndjson: ResultsWriter = {
  extension: '.ndjson',
  async write({ files }, target) {
    await pipeline(pieces(files), createWriteStream(target));
  },
};

async function* pieces(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) yield* createReadStream(file) as AsyncIterable<Buffer>;
}
