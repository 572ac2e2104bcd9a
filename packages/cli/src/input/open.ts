import type { Io } from '../io.ts';
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
  yield* decode(readable(path, io, source), source);
}

/** A whole text at once, for a single draft. `undefined` when it cannot be read, which is then reported. */
export async function readText(path: string, io: Io, source: Source): Promise<string | undefined> {
  const { source: watched, failed } = watch(source);
  const pieces: string[] = [];
  for await (const piece of openText(path, io, watched)) pieces.push(piece);
  return failed() ? undefined : pieces.join('');
}

async function* readable(path: string, io: Io, source: Source): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? io.stdin : io.open(path);
  } catch (error) {
    // Only the system's own faults are the user's; anything else is a bug and throws.
    if (!isSystemError(error)) throw error;
    source.report({ level: 'file', ...systemFault(error.code, error.message) });
  }
}

/** Tells a fault of the system, such as a missing file, from a bug. */
export function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z\d]+$/u.test(error.code);
}

/** What the system's fault codes mean to a person. */
export function systemFault(code: string, message: string): { reason: string; remedy: string } {
  switch (code) {
    case 'ENOENT':
      return {
        reason: 'There is no such file.',
        remedy: 'Check the path; a relative one starts at the current folder.',
      };
    case 'EISDIR':
      return { reason: 'This is a folder, not a file.', remedy: 'Name the files in it, for instance FOLDER/*.csv.' };
    case 'ENOTDIR':
      return { reason: 'A part of this path is not a folder.', remedy: 'Check the path.' };
    case 'EACCES':
    case 'EPERM':
      return {
        reason: 'There is no permission to open this file.',
        remedy: 'Ask for access, or copy it to a folder of your own.',
      };
    case 'ENOSPC':
      return { reason: 'The disk is full.', remedy: 'Free some space and run the command again.' };
    default:
      return {
        reason: `The file could not be used (${message}).`,
        remedy: 'Check the disk or the connection and try again.',
      };
  }
}
