import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../read/value.ts';
import type { Issue } from '../input/source.ts';
import type { TallyJson } from '../tally.ts';

/** What is remembered of a batch that was judged. */
export interface Entry {
  readonly index: number;
  readonly fingerprint: string;
  /** Bytes of its part. */
  readonly bytes: number;
  readonly longestRow: number;
  readonly tally: TallyJson;
  readonly failures: readonly Issue[];
}

/** Remembers which batches are done, on disk, so that a killed run can go on. */
export interface Journal {
  /** What was remembered of this very batch, if its part is still whole. */
  find(batch: { readonly index: number; readonly fingerprint: string }): Entry | undefined;
  add(entry: Entry): void;
}

/** The file of the rows of one batch. */
export function partFile(folder: string, index: number): string {
  return join(folder, `part-${String(index).padStart(7, '0')}.ndjson`);
}

/**
 * Writes a part so that it is there whole or not at all, also when the process or the machine stops on the way.
 * @returns its size in bytes
 */
export function writePart(folder: string, index: number, rows: string): number {
  const path = partFile(folder, index);
  const bytes = Buffer.from(rows);
  const file = openSync(`${path}.new`, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
  return bytes.length;
}

/** Opens the journal of a folder, which is made when it is missing. A last line that was cut off counts for nothing. */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'journal.ndjson');
  const entries = new Map<number, Entry>();
  const before = readIfThere(path);
  for (const line of before.split('\n')) {
    const parsed = parseJson(line);
    if (!('value' in parsed)) continue;
    const entry = parsed.value as Entry;
    entries.set(entry.index, entry);
  }
  // What follows a cut-off line must begin a line of its own.
  if (before !== '' && !before.endsWith('\n')) appendFileSync(path, '\n');
  return {
    find({ index, fingerprint }) {
      const entry = entries.get(index);
      const isSame = entry?.fingerprint === fingerprint && sizeOf(partFile(folder, index)) === entry.bytes;
      return isSame ? entry : undefined;
    },
    add(entry) {
      appendFileSync(path, `${JSON.stringify(entry)}\n`);
    },
  };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
