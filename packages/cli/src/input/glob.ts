import { existsSync } from 'node:fs';
import type { UsageFault } from '../usage.ts';

const patternLetters = /[*?[\]{}()!]/u;

/**
 * The files that paths and patterns such as `exports/*.csv` stand for, in the order of the code points of their names,
 * for shells that leave patterns to the command. A file whose own name holds `*` or `[` goes first.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[] | UsageFault> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === '-' || !patternLetters.test(path) || existsSync(path)) {
      files.push(path);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = await glob(path, { expandDirectories: false });
    if (found.length === 0) {
      return {
        reason: `No file matches ${path}.`,
        remedy: 'Check the pattern; a relative one starts at the current folder.',
      };
    }
    files.push(...found.toSorted((a, b) => (a < b ? -1 : 1)));
  }
  return files;
}
