import type { Io } from '../io.ts';

/** How much of the inputs has been read. */
export interface Meter {
  /** The same world, whose files are counted as they are read. */
  readonly io: Io;
  /** Share of the bytes of all inputs, 0 to 1; `undefined` when one of them has no size. */
  share(): number | undefined;
}

/**
 * Counts the bytes of files as they are read. Once the signal is aborted, reading throws its reason: a file may be long,
 * and whoever presses Ctrl-C does not want to wait for its end.
 */
export function createMeter(paths: readonly string[], io: Io, signal: AbortSignal): Meter {
  const sizes = paths.map((path) => (path === '-' ? undefined : io.sizeOf(path)));
  const total = sizes.some((size) => size === undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let read = 0;
  const counted = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      signal.throwIfAborted();
      read += piece.length;
      yield piece;
    }
  };
  const open: Io['open'] = (path) => counted(io.open(path));
  return {
    // Descriptors, not values: standard input is opened by being looked at.
    io: Object.defineProperties({} as Io, { ...Object.getOwnPropertyDescriptors(io), open: { value: open } }),
    share: () => (total === undefined || total === 0 ? undefined : Math.min(1, read / total)),
  };
}
