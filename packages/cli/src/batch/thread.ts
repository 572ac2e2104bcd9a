import { Worker } from 'node:worker_threads';
import type { Batch } from './batches.ts';
import type { Entry } from './journal.ts';
import type { PartSettings } from './judge-batch.ts';

/** A thread that judges one batch after the other. */
export interface Thread {
  /** Batches that it has and has not answered. */
  readonly waiting: number;
  judge(batch: Batch): Promise<Entry>;
  close(): Promise<unknown>;
}

// Megabytes. An engine needs about 100; what a thread may have, it fills before it clears up.
const mostHeap = 256;
// A larger nursery saves nothing: a case is judged and forgotten.
const mostYoung = 24;

interface Asked {
  readonly resolve: (entry: Entry) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread, which loads an engine of its own; it takes batches from the first moment. */
export function startThread(settings: PartSettings): Thread {
  // Built to JavaScript beside this file; Node cannot run the source.
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: mostYoung },
  });
  const asked: Asked[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of asked.splice(0)) reject(error);
  };
  // Batches are judged in their turn, so the answers come in the order of the questions.
  worker.on('message', (entry: Entry) => asked.shift()?.resolve(entry));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A worker thread ended with ${code}`)));
  return {
    get waiting() {
      return asked.length;
    },
    judge: ({ index, fingerprint, works }) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage({ index, fingerprint, works }, [works.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
