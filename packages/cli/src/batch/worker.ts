import { parentPort, workerData } from 'node:worker_threads';
import { loadMakegood } from '../engine.ts';
import type { Batch } from './batches.ts';
import { judgeBatch, type PartSettings } from './judge-batch.ts';

/** The body of a thread of the pool: batches in, journal entries out. */
const settings = workerData as PartSettings;
const engine = await loadMakegood(settings);

parentPort?.on('message', (batch: Batch) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  parentPort?.postMessage(judgeBatch(engine, batch, settings));
});
