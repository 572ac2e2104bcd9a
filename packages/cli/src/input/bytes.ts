import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Io } from '../io.ts';
import { PackingFault } from './packing-fault.ts';
import type { Source } from './source.ts';
import { isSystemError, systemFault } from './system-fault.ts';
import { unpackZstd } from './zstd.ts';

/** A packed format: how it begins, and how it is unpacked. */
interface Packing {
  readonly name: string;
  readonly begins: readonly number[];
  unpack(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

const packings: readonly Packing[] = [
  { name: 'gzip', begins: [0x1f, 0x8b], unpack: unpackGzip },
  { name: 'zstd', begins: [0x28, 0xb5, 0x2f, 0xfd], unpack: unpackZstd },
];
const longestBeginning = 4;

/** The names of the packed formats that are unpacked on the way. */
export const packingNames: readonly string[] = packings.map(({ name }) => name);

/**
 * The bytes of a file or of standard input, unpacked when they are gzip or zstd.
 * A file that cannot be read, or not to its end, is reported, and the bytes end there.
 */
export async function* openBytes(path: string, io: Io, source: Source): AsyncGenerator<Uint8Array> {
  let packing: Packing | undefined;
  try {
    const { start, bytes } = await peek(
      path === '-' ? io.stdin : io.open(path),
      (known) => known.length >= longestBeginning,
    );
    packing = packings.find(({ begins }) => begins.every((byte, index) => start[index] === byte));
    yield* packing === undefined ? bytes : packing.unpack(bytes);
  } catch (error) {
    if (packing !== undefined && isPackingFault(error)) {
      const reason = `This ${packing.name} file is damaged or was cut off (${error.message}).`;
      return source.report({
        level: 'file',
        reason,
        remedy: 'Copy or export it again; rows before the damage were read.',
      });
    }
    // Only the system's own faults are the user's; anything else is a bug and throws.
    if (!isSystemError(error)) throw error;
    source.report({ level: 'file', ...systemFault(error.code, error.message) });
  }
}

/** The first bytes, as many as are enough where there are as many, and all of them again. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  isEnough: (start: Uint8Array) => boolean,
): Promise<{ start: Uint8Array; bytes: AsyncGenerator<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  // A slow pipe may give one byte at a time.
  while (!isEnough(start)) {
    const next = await iterator.next();
    if (next.done === true) break;
    start = start.length === 0 ? next.value : Buffer.concat([start, next.value]);
  }
  return { start, bytes: resume(start, iterator) };
}

async function* resume(start: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function* unpackGzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const source = Readable.from(bytes);
  // An error of the source must reach whoever reads the result.
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
  }
}

function isPackingFault(error: unknown): error is Error {
  if (error instanceof PackingFault) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}
