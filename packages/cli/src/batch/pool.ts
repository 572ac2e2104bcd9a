import { Worker } from 'node:worker_threads';
import type { Engine, LoadEngine } from '../engine.ts';
import type { Work } from '../input/work.ts';
import type { Batch } from './batches.ts';
import { writePart, type Entry } from './journal.ts';
import { scoreBatch, type BatchSettings } from './score-batch.ts';

/** Judges batches and writes their parts, several at a time. */
export interface Pool {
  /** Batches that may be on their way at once. */
  readonly size: number;
  run(batch: Batch): Promise<Entry>;
  close(): Promise<void>;
}

/** Where parts are written, and how they are judged. */
export interface PoolSettings extends BatchSettings {
  readonly folder: string;
}

/** Judges in this thread. */
export async function createInlinePool(load: LoadEngine, settings: PoolSettings): Promise<Pool> {
  const engine = await load();
  return {
    size: 1,
    // A turn of the event loop, so that an interrupt is seen between two batches.
    run: (batch) => new Promise((resolve) => setImmediate(resolve)).then(() => judgeBatch(engine, batch, settings)),
    close: () => Promise.resolve(),
  };
}

/** Judges one batch, and writes its part. */
export function judgeBatch(
  engine: Pick<Engine, 'check' | 'checkConversation' | 'gradeOf'>,
  { index, fingerprint, works }: Pick<Batch, 'index' | 'fingerprint' | 'works'>,
  { folder, ...settings }: PoolSettings,
): Entry {
  const { rows, ...scored } = scoreBatch(engine, JSON.parse(Buffer.from(works).toString()) as Work[], settings);
  return { index, fingerprint, bytes: writePart(folder, index, rows), ...scored };
}

// Megabytes. An engine needs about 100; what a thread may have, it fills before it clears up.
const mostHeap = 288;
// A larger nursery saves nothing: a case is judged and forgotten.
const mostYoung = 24;

interface Waiting {
  readonly resolve: (entry: Entry) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** Judges in threads of their own. Each has two batches, so that it never waits for the next one. */
export function createThreadPool(threads: number, settings: PoolSettings): Pool {
  const pool = Array.from({ length: threads }, () => startThread(settings));
  return {
    size: 2 * threads,
    run: ({ index, fingerprint, works }) =>
      new Promise((resolve, reject) => {
        const [first, ...others] = pool as [Thread, ...Thread[]];
        const idlest = others.reduce((best, next) => (next.waiting.length < best.waiting.length ? next : best), first);
        idlest.waiting.push({ resolve, reject });
        idlest.worker.postMessage({ index, fingerprint, works }, [works.buffer]);
      }),
    async close() {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(settings: PoolSettings): Thread {
  // Built to JavaScript beside this file; Node cannot run the source.
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: mostYoung },
  });
  const waiting: Waiting[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  // A thread does one batch after the other, so the answers come in the order of the questions.
  worker.on('message', (entry: Entry) => waiting.shift()?.resolve(entry));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A worker thread ended with ${code}`)));
  return { worker, waiting };
}
