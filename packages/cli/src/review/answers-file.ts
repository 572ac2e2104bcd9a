import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { answerIn, labelledCase, type ReviewAnswer, type ReviewItem } from '@makegood/report';
import type { Report } from '../report/results-file.ts';

/** Where answers are kept: NDJSON, one labelled case a line, each on the disk before the next question. */
export interface AnswersFile {
  /** What was answered before, the last word of each reply. */
  readonly earlier: ReadonlyMap<string, ReviewAnswer>;
  save(item: ReviewItem, answer: ReviewAnswer): void;
  close(): void;
}

/** Opens it, or makes it. `undefined` when it holds something else, which is then reported: it must not be written into. */
export function openAnswers(file: string, report: Report): AnswersFile | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const earlier = new Map<string, ReviewAnswer>();
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = answerOn(line);
    // A line without its end was being written when the power went: it was never confirmed.
    if (answer === undefined && i === lines.length - 1) continue;
    if (answer === undefined) {
      report({
        level: 'file',
        file,
        line: i + 1,
        reason: 'This is no answer of a review.',
        remedy: 'Give another name with --out.',
      });
      return undefined;
    }
    earlier.set(answer.id, answer);
  }
  const handle = openSync(file, 'a');
  if (text !== '' && !text.endsWith('\n')) writeSync(handle, '\n');
  return {
    earlier,
    save(item, answer) {
      writeSync(handle, `${JSON.stringify(labelledCase(item, answer, new Date().toISOString()))}\n`);
      fsyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}

function answerOn(line: string): ReviewAnswer | undefined {
  try {
    return answerIn(JSON.parse(line));
  } catch {
    return undefined;
  }
}
