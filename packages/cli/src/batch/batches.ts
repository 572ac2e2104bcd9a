import { createHash } from 'node:crypto';
import { repliesIn, type Work } from '../input/work.ts';
import type { BatchSettings } from './score-batch.ts';

/** Work that is judged, written and remembered as one. */
export interface Batch {
  /** From 0, in the order of the input. */
  readonly index: number;
  /** Tells this work and these settings from any other. */
  readonly fingerprint: string;
  /** The work as JSON in UTF-8. */
  readonly works: Uint8Array<ArrayBuffer>;
  /** Rows of the input that it holds, the customer's among them. */
  readonly rows: number;
}

// About a second of work: short enough to lose, long enough to be worth a file.
const mostReplies = 500;
// Code units of JSON, so that long texts do not fill the memory.
const mostText = 4 * 1024 * 1024;

/** Cuts work into batches. Where they are cut depends on the work alone, so that every run cuts alike. */
export async function* cutBatches(works: AsyncIterable<Work>, settings: BatchSettings): AsyncGenerator<Batch> {
  let held: string[] = [];
  let size = { replies: 0, text: 0, rows: 0 };
  let index = 0;
  const cut = (): Batch => {
    const json = Buffer.from(`[${held.join(',\n')}]`);
    const { rows } = size;
    held = [];
    size = { replies: 0, text: 0, rows: 0 };
    return { index: index++, fingerprint: fingerprintOf(json, settings), works: Uint8Array.from(json), rows };
  };
  for await (const work of works) {
    const json = JSON.stringify(work);
    held.push(json);
    size.replies += repliesIn(work);
    size.text += json.length;
    size.rows += work.kind === 'case' ? 1 : work.turns.length;
    if (size.replies >= mostReplies || size.text >= mostText) yield cut();
  }
  if (held.length > 0) yield cut();
}

function fingerprintOf(json: Uint8Array, settings: BatchSettings): string {
  return createHash('sha256').update(JSON.stringify(settings)).update(json).digest('base64url');
}
