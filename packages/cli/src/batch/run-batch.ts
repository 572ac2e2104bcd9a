import type { Work } from '../input/work.ts';
import { cutBatches, type Batch } from './batches.ts';
import { openJournal, type Entry } from './journal.ts';
import type { Pool } from './pool.ts';
import type { BatchSettings } from './score-batch.ts';

/** One run over all work. */
export interface BatchRun {
  /** What there is to judge; it is read again from the beginning when a run is resumed. */
  readonly works: AsyncIterable<Work>;
  readonly settings: BatchSettings;
  /** The folder where parts wait until all are there. */
  readonly folder: string;
  readonly pool: Pool;
  readonly signal: AbortSignal;
  /** Called whenever a batch is done. */
  readonly onProgress: (progress: BatchProgress) => void;
}

/** Rows of the input so far. */
export interface BatchProgress {
  readonly done: number;
  readonly doneBefore: number;
}

/** The folder for the parts of an output that is not finished. */
export function partsFolder(out: string): string {
  return `${out}.parts`;
}

/**
 * Judges all work in batches, of which those of an earlier run are taken over.
 * @returns the batches in order, fewer than all when the signal was aborted
 */
export async function runBatches(run: BatchRun): Promise<Entry[]> {
  const { works, settings, folder, pool, signal } = run;
  const journal = openJournal(folder);
  const entries: Entry[] = [];
  const active = new Set<Promise<void>>();
  const rows = { done: 0, doneBefore: 0 };
  const start = async (batch: Batch): Promise<void> => {
    const entry = await pool.run(batch);
    journal.add(entry);
    entries[batch.index] = entry;
    rows.done += batch.rows;
    run.onProgress(rows);
  };
  try {
    for await (const batch of cutBatches(works, settings)) {
      if (signal.aborted) break;
      const known = journal.find(batch);
      if (known !== undefined) {
        entries[batch.index] = known;
        rows.done += batch.rows;
        rows.doneBefore += batch.rows;
        run.onProgress(rows);
        continue;
      }
      const running = start(batch).finally(() => active.delete(running));
      active.add(running);
      if (active.size >= pool.size) await Promise.race(active);
    }
    await Promise.all(active);
  } finally {
    // What is on its way is written before anything is cleared away; its own failure was told or is told above.
    await Promise.allSettled(active);
  }
  return entries;
}
