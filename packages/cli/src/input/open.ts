import type { Io } from '../io.ts';
import { openBytes } from './bytes.ts';
import { decode } from './decode.ts';
import { watch, type Source } from './source.ts';

/** How standard input is named in messages. */
export const stdinName = '<stdin>';

/** The name of an input in messages; `-` is standard input. */
export function displayName(path: string): string {
  return path === '-' ? stdinName : path;
}

/**
 * The text of a file or of standard input, in pieces.
 * A file that cannot be read is reported, and the text ends there.
 */
export async function* openText(path: string, io: Io, source: Source): AsyncGenerator<string> {
  yield* decode(openBytes(path, io, source), source);
}

/** A whole text at once, for a single draft. `undefined` when it cannot be read, which is then reported. */
export async function readText(path: string, io: Io, source: Source): Promise<string | undefined> {
  const { source: watched, failed } = watch(source);
  const pieces: string[] = [];
  for await (const piece of openText(path, io, watched)) pieces.push(piece);
  return failed() ? undefined : pieces.join('');
}
