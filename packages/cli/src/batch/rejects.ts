import { appendFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issue } from '../input/source.ts';

/** The name of the file of rejected rows, beside the results. */
export const rejectsName = 'rejects.ndjson';

/** Where the rejected rows of a run are listed. */
export function rejectsFileOf(out: string): string {
  return join(dirname(out), rejectsName);
}

/** Writes rejected rows, one a line as JSON: file, line, reason, remedy. */
export interface Rejects {
  add(issue: Issue): void;
  /** Writes what is still held back. */
  flush(): void;
}

const heldBack = 1000;

/** Begins a file of rejected rows. It is there even when it stays empty: an old one would tell a lie. */
export function createRejects(path: string): Rejects {
  writeFileSync(path, '');
  let lines: string[] = [];
  const flush = (): void => {
    appendFileSync(path, lines.join(''));
    lines = [];
  };
  return {
    add({ level, file, line, reason, remedy }) {
      // A note rejects nothing.
      if (level === 'note') return;
      lines.push(`${JSON.stringify({ file, line: line ?? null, level, reason, remedy })}\n`);
      if (lines.length >= heldBack) flush();
    },
    flush,
  };
}
