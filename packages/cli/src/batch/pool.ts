import type { Engine, LoadEngine } from '../engine.ts';
import type { Batch } from './batches.ts';
import type { Entry } from './journal.ts';
import { judgeBatch, type PartSettings } from './judge-batch.ts';
import { startThread, type Thread } from './thread.ts';

/** Judges batches and writes their parts, several at a time. */
export interface Pool {
  /** Batches that may be on their way at once. */
  readonly size: number;
  run(batch: Batch): Promise<Entry>;
  close(): Promise<void>;
}

// One to judge and one to go on with, so that a thread need not wait until this one can serve it.
const batchesOfThread = 2;

/**
 * Judges in this thread and in as many others as make up the number of workers: N workers keep N cores busy.
 *
 * This thread, which also reads, judges what the others cannot take, so that with many of them it has time to serve them.
 * @param workers from 1 up
 */
export function createPool(workers: number, load: LoadEngine, settings: PartSettings): Pool {
  const threads = Array.from({ length: workers - 1 }, () => startThread(settings));
  const own = createOwnJudge(load, settings);
  return {
    size: batchesOfThread * threads.length + 1,
    run(batch) {
      const thread = idlestOf(threads);
      // The first batch stays here: the other threads are still loading, and a small input need not wait for them.
      const isOthers = batch.index > 0 && thread !== undefined && thread.waiting < batchesOfThread;
      return isOthers ? thread.judge(batch) : own(batch);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function createOwnJudge(load: LoadEngine, settings: PartSettings): (batch: Batch) => Promise<Entry> {
  let engine: Promise<Engine> | undefined;
  return async (batch) => {
    const loaded = await (engine ??= load(settings));
    // A turn of the event loop, so that an interrupt and the other threads are heard between two batches.
    await new Promise((resolve) => setImmediate(resolve));
    return judgeBatch(loaded, batch, settings);
  };
}

function idlestOf(threads: readonly Thread[]): Thread | undefined {
  return threads.reduce<Thread | undefined>(
    (best, next) => (best === undefined || next.waiting < best.waiting ? next : best),
    undefined,
  );
}
