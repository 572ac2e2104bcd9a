import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

const interrupts = ['SIGINT', 'SIGTERM'] as const;

/** Somewhere to write text, with backpressure. */
export interface Sink {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** True once nobody reads any more, as after `| head`. */
  readonly closed: boolean;
  /** Why writing failed, unless the reader only went away. */
  readonly failure: NodeJS.ErrnoException | undefined;
  readonly isTerminal: boolean;
  /** Width in cells of a terminal. */
  readonly columns?: number | undefined;
}

/** The outside world as the commands see it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file; a fault such as `ENOENT` is thrown at the first read. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** Bytes of a file; `undefined` where that cannot be told. */
  sizeOf(path: string): number | undefined;
  /** Takes Ctrl-C from the system: the signal aborts, and a second Ctrl-C ends the process as ever. */
  catchInterrupt(): Interrupt;
}

/** Ctrl-C while somebody wants to end in good order. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back to the system. */
  release(): void;
}

/** A file being written; `close` resolves when all is on disk, and `failure` then says whether it is. */
export interface FileSink extends Sink {
  close(): Promise<void>;
}

/** Wraps a stream so that its faults become values. */
export function createSink(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  const state: { closed: boolean; failure: NodeJS.ErrnoException | undefined } = { closed: false, failure: undefined };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    state.closed = true;
    if (error.code !== 'EPIPE') state.failure = error;
  });
  stream.on('close', () => {
    state.closed = true;
  });
  return {
    async write(text) {
      if (state.closed || text === '' || stream.write(text)) return;
      await settled(stream, 'drain');
    },
    get closed() {
      return state.closed;
    },
    get failure() {
      return state.failure;
    },
    get columns() {
      return stream.columns;
    },
    isTerminal: stream.isTTY === true,
  };
}

/** Opens a file for writing, replacing what it held. */
export function createFileSink(path: string): FileSink {
  const stream = createWriteStream(path);
  const sink = createSink(stream);
  const close = async (): Promise<void> => {
    if (stream.destroyed) return;
    stream.end();
    await settled(stream, 'close');
  };
  return Object.defineProperties({ close } as FileSink, Object.getOwnPropertyDescriptors(sink));
}

/** The world of a real process. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY;
    },
    stdout: createSink(process.stdout),
    stderr: createSink(process.stderr),
    env: process.env,
    open: (path) => createReadStream(path),
    sizeOf: (path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() === true ? stats.size : undefined;
    },
    catchInterrupt,
  };
}

function catchInterrupt(): Interrupt {
  const controller = new AbortController();
  const release = (): void => {
    for (const signal of interrupts) process.off(signal, onSignal);
  };
  const onSignal = (): void => {
    release();
    controller.abort();
  };
  for (const signal of interrupts) process.on(signal, onSignal);
  return { signal: controller.signal, release };
}

async function settled(stream: Writable, event: 'drain' | 'close'): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  // A broken pipe emits `close`, perhaps without `error`; a fault is kept by the listener above.
  await Promise.race([once(stream, event, { signal }), once(stream, 'close', { signal })]).catch(() => undefined);
  waiting.abort();
}
