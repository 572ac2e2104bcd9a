import { PackingFault } from './packing-fault.ts';

/**
 * Unpacks zstd. Not with `node:zlib`, which learned it only in Node 22.15.
 * @throws PackingFault when the data is damaged or ends too early
 */
export async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  // The library keeps its window in the pieces that it gives out, so they are copied.
  const decompress = new Decompress((piece) => ready.push(piece.slice()));
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    try {
      decompress.push(piece, isLast);
    } catch (error) {
      if (error instanceof Error) throw new PackingFault(error.message);
      throw error;
    }
    const done = ready;
    ready = [];
    return done;
  };
  for await (const piece of bytes) yield* push(piece, false);
  yield* push(new Uint8Array(), true);
}
