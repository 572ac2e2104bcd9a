import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createSink } from '../src/io.ts';

function brokenPipe(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

test('writing waits while the other side is slow', async () => {
  const written: string[] = [];
  const stream = new Writable({
    highWaterMark: 4,
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      setImmediate(done);
    },
  });
  const sink = createSink(stream);
  await sink.write('more than four');
  expect({ written, waiting: stream.writableLength }).toEqual({ written: ['more than four'], waiting: 0 });
});

test('a broken pipe closes the sink without a fault, and writing goes on doing nothing', async () => {
  const sink = createSink(brokenPipe('EPIPE'));
  await sink.write('x'.repeat(100_000));
  await sink.write('y');
  expect({ closed: sink.closed, failure: sink.failure }).toEqual({ closed: true, failure: undefined });
});

test('any other fault is kept', async () => {
  const sink = createSink(brokenPipe('ENOSPC'));
  await sink.write('x'.repeat(100_000));
  expect(sink.failure?.code).toBe('ENOSPC');
});
