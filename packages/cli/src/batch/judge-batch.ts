import type { Engine } from '../engine.ts';
import type { Work } from '../input/work.ts';
import type { Batch } from './batches.ts';
import { writePart, type Entry } from './journal.ts';
import { scoreBatch, type BatchSettings } from './score-batch.ts';

/** Where parts are written, and how they are judged. */
export interface PartSettings extends BatchSettings {
  readonly folder: string;
}

/** Judges one batch, and writes its part. */
export function judgeBatch(
  engine: Pick<Engine, 'check' | 'checkConversation' | 'gradeOf'>,
  { index, fingerprint, works }: Pick<Batch, 'index' | 'fingerprint' | 'works'>,
  { folder, ...settings }: PartSettings,
): Entry {
  const { rows, ...scored } = scoreBatch(engine, JSON.parse(Buffer.from(works).toString()) as Work[], settings);
  return { index, fingerprint, bytes: writePart(folder, index, rows), ...scored };
}
