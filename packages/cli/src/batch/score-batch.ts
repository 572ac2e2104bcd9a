import type { Engine, EngineOptions } from '../engine.ts';
import { judge, placeOf } from '../judge.ts';
import type { Issue } from '../input/source.ts';
import { repliesIn, type Work } from '../input/work.ts';
import { rowOf, type RowContext } from '../results/schema.ts';
import { addToTally, createTally, tallyToJson, type TallyJson } from '../tally.ts';

/** How a batch is judged. The same settings and the same work give the same rows. */
export interface BatchSettings extends EngineOptions {
  /** Version of the engine. */
  readonly engine: string;
  readonly withText: boolean;
  /** Masks personal data in the words that are written. */
  readonly redact: boolean;
}

/** A batch after it was judged. */
export interface ScoredBatch {
  /** Rows as NDJSON, in the order of the work. */
  readonly rows: string;
  /** Bytes of the longest row. */
  readonly longestRow: number;
  readonly tally: TallyJson;
  /** Replies on which the engine failed. */
  readonly failures: readonly Issue[];
}

/** Judges work and writes its rows. A bug of the engine costs the piece of work that shows it, and is told. */
export function scoreBatch(
  engine: Pick<Engine, 'check' | 'checkConversation' | 'gradeOf'>,
  works: readonly Work[],
  settings: BatchSettings,
): ScoredBatch {
  const context: RowContext = { ...settings, gradeOf: engine.gradeOf };
  const tally = createTally();
  const failures: Issue[] = [];
  const rows: string[] = [];
  let longestRow = 0;
  for (const work of works) {
    try {
      const judgedReplies = judge(engine, work);
      // All rows of a piece of work or none: a row that stood alone would be neither scored nor rejected.
      const lines = judgedReplies.map((judged) => `${JSON.stringify(rowOf(judged, context))}\n`);
      rows.push(...lines);
      longestRow = Math.max(longestRow, ...lines.map((line) => Buffer.byteLength(line)));
      for (const { id, analysis } of judgedReplies) addToTally(tally, id, analysis);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push(...failuresOf(work, error));
    }
  }
  return { rows: rows.join(''), longestRow, tally: tallyToJson(tally), failures };
}

/** One trouble for each reply that is lost, so that the rows still add up. */
function failuresOf(work: Work, { cause, message }: Error): Issue[] {
  const why = cause instanceof Error ? cause.message : message;
  const reason = `The engine failed on this reply: ${why}`;
  const remedy = 'This is a bug of Makegood. Please report it with the reply.';
  const places = work.kind === 'case' ? [placeOf(work)] : work.turns.filter(({ role }) => role === 'agent');
  return places.slice(0, repliesIn(work)).map(({ file, line }) => ({ level: 'row', file, line, reason, remedy }));
}
