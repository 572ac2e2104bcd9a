import { availableParallelism } from 'node:os';
import { resultsWriters, writerFor, type ResultsWriter } from '../results/index.ts';
import { textOption, type Arguments, type UsageFault } from '../usage.ts';

/** What a command line asks of a run that writes results. */
export interface BatchOptions {
  /** Set when `--out` is a file of results, one row a reply. */
  readonly results: { readonly out: string; readonly writer: ResultsWriter } | undefined;
  /** Goes on with a run that was stopped. */
  readonly resume: boolean;
  /** Threads that judge, the one that reads among them: the cores that are kept busy. */
  readonly workers: number;
  /** False when no words of a conversation may be written. */
  readonly withText: boolean;
  /** Masks personal data in the words that are written. */
  readonly redact: boolean;
}

/** The options that only a run with results has. */
export const batchTable: {
  readonly resume: { readonly type: 'boolean' };
  readonly workers: { readonly type: 'string' };
  readonly 'no-text': { readonly type: 'boolean' };
  readonly redact: { readonly type: 'boolean' };
} = {
  resume: { type: 'boolean' },
  workers: { type: 'string' },
  'no-text': { type: 'boolean' },
  redact: { type: 'boolean' },
};

const mostWorkers = 256;

/** Reads them. With `--format` a file holds what that format says, whatever its name. */
export function readBatchOptions(
  parsed: Arguments,
  out: string | undefined,
  hasFormat: boolean,
): BatchOptions | UsageFault {
  const writer = out === undefined || hasFormat ? undefined : writerFor(out);
  const results = out === undefined || writer === undefined ? undefined : { out, writer };
  const used = Object.keys(batchTable).find((name) => parsed.values[name] !== undefined);
  if (used !== undefined && results === undefined) {
    const names = resultsWriters.map(({ extension }) => extension).join(', ');
    const reason = `--${used} is for results, and none are written.`;
    return { reason, remedy: `Add --out with a file that ends in ${names}, without --format.` };
  }
  const workers = workersOf(textOption(parsed, 'workers'));
  if (typeof workers === 'object') return workers;
  const { resume, redact, 'no-text': noText } = parsed.values;
  return { results, resume: resume === true, workers, withText: noText !== true, redact: redact === true };
}

function workersOf(written: string | undefined): number | UsageFault {
  if (written === undefined) return availableParallelism();
  const workers = Number(written);
  if (Number.isInteger(workers) && workers >= 1 && workers <= mostWorkers) return workers;
  return { reason: `--workers cannot be “${written}”.`, remedy: `Give a whole number from 1 to ${mostWorkers}.` };
}
