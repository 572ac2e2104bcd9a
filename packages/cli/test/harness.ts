import { createReadStream } from 'node:fs';
import type { Engine, LoadEngine } from '../src/engine.ts';
import type { Io, Sink } from '../src/io.ts';
import { run } from '../src/run.ts';
import { fakeEngine } from './fake-engine.ts';

/** What a test may set of the outside world. */
export interface World {
  stdin?: string | Uint8Array;
  /** Files by name; an `Error` is thrown when the file is read. Other names are looked up on the disk. */
  files?: Record<string, string | Uint8Array | Error>;
  /** Bytes that one read gives. */
  pieceSize?: number;
  columns?: number;
  env?: Record<string, string>;
  engine?: Engine;
  /** Loads an engine, in place of `engine`. */
  load?: LoadEngine;
  /** Aborts like Ctrl-C. */
  signal?: AbortSignal;
}

/** Runs a command line and tells what it wrote. */
export async function makegood(
  argv: string[],
  world: World = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const io: Io = {
    stdin: pieces(world.stdin ?? '', world.pieceSize),
    stdinIsTerminal: world.stdin === undefined,
    stdout: sink(stdout, world.columns),
    stderr: sink(stderr, undefined),
    env: world.env ?? {},
    open: (path) => {
      const content = world.files?.[path];
      return content === undefined ? createReadStream(path) : pieces(content, world.pieceSize);
    },
    sizeOf: (path) => {
      const content = world.files?.[path];
      return typeof content === 'string' ? Buffer.byteLength(content) : undefined;
    },
    catchInterrupt: () => ({ signal: world.signal ?? new AbortController().signal, release: () => undefined }),
  };
  const code = await run(argv, io, world.load ?? (() => Promise.resolve(world.engine ?? fakeEngine)));
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** The ids of analyses written as NDJSON. */
export function idsOf(ndjson: string): string[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}

/** A fault of the system, as Node throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: invented`), { code });
}

async function* pieces(content: string | Uint8Array | Error, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) throw content;
  const bytes = Buffer.from(content as string);
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

function sink(into: string[], columns: number | undefined): Sink {
  const write = (text: string): Promise<void> => {
    into.push(text);
    return Promise.resolve();
  };
  return { write, closed: false, failure: undefined, isTerminal: columns !== undefined, columns };
}
