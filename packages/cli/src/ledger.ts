import { issueText, type Issue, type LeftOut, type Source } from './input/source.ts';
import type { Sink } from './io.ts';

/** What became of the rows of a run. */
export interface Ledger {
  /** A source for one input, whose trouble is written down here. */
  sourceFor(file: string): Source;
  /** Writes what has been reported since to standard error. */
  flush(): Promise<void>;
  /** Rows that came out of the inputs. */
  readonly rows: number;
  readonly rejected: number;
  /** Inputs that could not be read, or not to their end. */
  readonly unreadable: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** How a ledger tells of trouble. */
export interface LedgerOptions {
  /** Leaves out notes. */
  readonly quiet: boolean;
  /** Rejected rows listed at most; the others are only counted. */
  readonly mostListed?: number;
  /** Called for every trouble, listed or not. */
  readonly onIssue?: (issue: Issue) => void;
}

/** Makes a ledger. */
export function createLedger(stderr: Sink, { quiet, mostListed = Infinity, onIssue }: LedgerOptions): Ledger {
  const counts = { row: 0, file: 0, note: 0 };
  let rows = 0;
  const leftOut: Record<LeftOut, number> = { context: 0, automated: 0, internal: 0, empty: 0 };
  let pending = '';
  const report = (issue: Issue): void => {
    counts[issue.level] += 1;
    onIssue?.(issue);
    const isListed = issue.level === 'row' ? counts.row <= mostListed : issue.level === 'file' || !quiet;
    if (isListed) pending += issueText(issue);
  };
  return {
    sourceFor: (file) => ({
      file,
      report: (issue) => report({ ...issue, file }),
      leaveOut: (kind, count = 1) => {
        leftOut[kind] += count;
      },
      take: (count = 1) => {
        rows += count;
      },
    }),
    async flush() {
      const text = pending;
      pending = '';
      await stderr.write(text);
    },
    get rows() {
      return rows;
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

/**
 * `scored 10 of 42 rows, 2 rejected (28 customer messages read as context, ...)`: the parts add up to the rows.
 * @throws Error when they do not: a row was lost, which only a bug can do
 */
export function countsText(scored: number, { rows, rejected, leftOut }: Ledger): string {
  const toldApart = scored + rejected + Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  if (toldApart !== rows) throw new Error(`${rows} rows were read, and ${toldApart} are accounted for`);
  const parts = [
    [leftOut.context, 'customer messages read as context', 'customer message read as context'],
    [leftOut.automated, 'bot or system messages left out', 'bot or system message left out'],
    [leftOut.internal, 'internal notes left out', 'internal note left out'],
    [leftOut.empty, 'conversations without a message', 'conversation without a message'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, many, one]) => `${count} ${count === 1 ? one : many}`);
  const aside = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return `scored ${scored} of ${rows} ${rows === 1 ? 'row' : 'rows'}, ${rejected} rejected${aside}\n`;
}
