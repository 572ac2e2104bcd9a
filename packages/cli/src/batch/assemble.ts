import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsWriter } from '../results/index.ts';
import { partFile, type Entry } from './journal.ts';

/** Puts the parts together into the results, which appear under their name only when they are whole. */
export async function assemble(
  entries: readonly Entry[],
  writer: ResultsWriter,
  folder: string,
  out: string,
): Promise<void> {
  const scratch = join(folder, 'scratch');
  const whole = join(folder, `results${writer.extension}`);
  mkdirSync(scratch, { recursive: true });
  rmSync(whole, { force: true });
  const files = entries.filter(({ bytes }) => bytes > 0).map(({ index }) => partFile(folder, index));
  await writer.write(
    { files, longestRow: Math.max(0, ...entries.map(({ longestRow }) => longestRow)), scratch },
    whole,
  );
  renameSync(whole, out);
}
