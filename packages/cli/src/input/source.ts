import { showControls } from '../terminal/safe.ts';

/**
 * Trouble with the input, as a value. `reason` and `remedy` are sentences.
 *
 * A `note` rejects nothing, a `row` fault rejects one row, and after a `file` fault the rest of the file is not read.
 */
export interface Issue {
  readonly level: 'note' | 'row' | 'file';
  readonly file: string;
  /** Counted from 1; absent when the fault is of no one line. */
  readonly line?: number;
  readonly reason: string;
  readonly remedy: string;
}

/** Rows that are neither scored nor rejected. */
export type LeftOut = 'context' | 'automated' | 'internal' | 'empty';

/** One input being read, and where its trouble and its counts go. */
export interface Source {
  readonly file: string;
  report(issue: Omit<Issue, 'file'>): void;
  /** Counts rows that are neither scored nor rejected. */
  leaveOut(kind: LeftOut, rows?: number): void;
  /** Counts a row as it comes out of the file, before anything else is done with it. */
  take(rows?: number): void;
}

/** One row or one JSON value of an input, as its reader found it. */
export interface Row {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Set when the fields have our own names, whatever columns the user named. */
  readonly isOwn?: true;
  /** Set when its conversation may go on in other inputs, as a thread of mails does. */
  readonly isShared?: true;
}

/** Watches a source for a fault that ends the reading of its file. */
export function watch(source: Source): { source: Source; failed: () => boolean } {
  let failed = false;
  const report: Source['report'] = (issue) => {
    if (issue.level === 'file') failed = true;
    source.report(issue);
  };
  return { source: { ...source, report }, failed: () => failed };
}

/** A source for a reader: what it rejects is no row yet, and is counted as one here. */
export function countingRejects(source: Source): Source {
  const report: Source['report'] = (issue) => {
    if (issue.level === 'row') source.take();
    source.report(issue);
  };
  return { ...source, report };
}

/** `FILE:LINE: what is wrong. What to do.` */
export function issueText({ level, file, line, reason, remedy }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const text = `${place}: ${level === 'note' ? 'note: ' : ''}${reason}${remedy === '' ? '' : ` ${remedy}`}`;
  return `${showControls(text)}\n`;
}

/** A value quoted for a message, cut to a length that leaves the message readable. */
export function quoted(value: unknown, limit = 40): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replaceAll(/\s+/gu, ' ');
  const letters = Array.from(text);
  return `“${letters.length > limit ? `${letters.slice(0, limit).join('')}…` : text}”`;
}
