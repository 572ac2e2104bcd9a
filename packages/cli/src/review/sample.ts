import { createHash } from 'node:crypto';
import { redactText, type ReviewItem } from '@makegood/report';
import { readResults, type Report } from '../report/results-file.ts';

export interface Sampling {
  readonly size: number;
  /** The same seed and file give the same sample, so that a review can go on another day. */
  readonly seed: string;
  readonly redact: boolean;
}

/** What a results file gives to review. */
export interface Sample {
  readonly items: readonly ReviewItem[];
  /** Judged replies in the file. */
  readonly judged: number;
  /** Judged replies without their words, which nobody can review. */
  readonly withoutText: number;
}

interface Candidate {
  readonly rank: string;
  readonly item: ReviewItem;
}

/**
 * Takes a random sample of the judged replies: those whose ids, hashed with the seed, come first.
 * It is not aimed at replies with findings, or recall could not be told from it.
 */
export async function takeSample(file: string, { size, seed, redact }: Sampling, report: Report): Promise<Sample> {
  const mask = redact ? redactText : (text: string): string => text;
  const kept: Candidate[] = [];
  let [judged, withoutText] = [0, 0];
  for await (const { row, text } of readResults(file, true, report)) {
    if (row.score === null) continue;
    judged++;
    if (text === undefined) {
      withoutText++;
      continue;
    }
    const rank = createHash('sha256').update(`${seed}\0${row.id}`).digest('hex');
    const last = kept.at(-1);
    if (kept.length === size && last !== undefined && rank >= last.rank) continue;
    const { id, channel, engine, findings } = row;
    const item: ReviewItem = {
      id,
      channel,
      customer: mask(text.customer),
      reply: mask(text.reply),
      findings: findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, severity, start, end }) => ({
          rule,
          severity,
          ...(start !== undefined && end !== undefined && { start, end }),
        })),
      engine,
    };
    insert(kept, { rank, item }, size);
  }
  return { items: kept.map(({ item }) => item), judged, withoutText };
}

/** Puts a candidate into its place by rank, and drops the last one when there are too many or one twice. */
function insert(kept: Candidate[], candidate: Candidate, size: number): void {
  if (kept.some(({ rank }) => rank === candidate.rank)) return;
  const place = kept.findIndex(({ rank }) => rank > candidate.rank);
  kept.splice(place < 0 ? kept.length : place, 0, candidate);
  if (kept.length > size) kept.pop();
}
