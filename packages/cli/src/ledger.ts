import { issueText, type Issue, type LeftOut, type Source } from './input/source.ts';
import type { Sink } from './io.ts';

/** What became of the rows of a run. */
export interface Ledger {
  /** A source for one input, whose trouble is written down here. */
  sourceFor(file: string): Source;
  /** Writes what has been reported since to standard error. */
  flush(): Promise<void>;
  readonly rejected: number;
  /** Inputs that could not be read, or not to their end. */
  readonly unreadable: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Makes a ledger. Notes are not written when it is quiet. */
export function createLedger(stderr: Sink, quiet: boolean): Ledger {
  const counts = { row: 0, file: 0, note: 0 };
  const leftOut: Record<LeftOut, number> = { context: 0, automated: 0, internal: 0 };
  let pending = '';
  const report = (issue: Issue): void => {
    counts[issue.level] += 1;
    if (issue.level !== 'note' || !quiet) pending += issueText(issue);
  };
  return {
    sourceFor: (file) => ({
      file,
      report: (issue) => report({ ...issue, file }),
      leaveOut: (kind, rows = 1) => {
        leftOut[kind] += rows;
      },
    }),
    async flush() {
      const text = pending;
      pending = '';
      await stderr.write(text);
    },
    get rejected() {
      return counts.row;
    },
    get unreadable() {
      return counts.file;
    },
    leftOut,
  };
}

/** `scored 10 of 42 rows, 2 rejected (28 customer messages read as context, ...)`: the parts add up to the rows. */
export function countsText(scored: number, { rejected, leftOut }: Ledger): string {
  const rows = scored + rejected + leftOut.context + leftOut.automated + leftOut.internal;
  const parts = [
    [leftOut.context, 'customer messages read as context', 'customer message read as context'],
    [leftOut.automated, 'bot or system messages left out', 'bot or system message left out'],
    [leftOut.internal, 'internal notes left out', 'internal note left out'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, many, one]) => `${count} ${count === 1 ? one : many}`);
  const aside = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return `scored ${scored} of ${rows} ${rows === 1 ? 'row' : 'rows'}, ${rejected} rejected${aside}\n`;
}
