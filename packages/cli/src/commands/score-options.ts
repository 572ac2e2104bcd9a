import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { formatters } from '../format/index.ts';
import type { Formatter } from '../format/formatter.ts';
import type { ReadSettings } from '../input/cases.ts';
import { fieldNames, parseColumns } from '../input/columns.ts';
import { expandPaths } from '../input/glob.ts';
import { parseNames } from '../input/parties.ts';
import { channels } from '../input/values.ts';
import type { Io } from '../io.ts';
import { readers } from '../read/index.ts';
import { batchTable, readBatchOptions, type BatchOptions } from './batch-options.ts';
import { gesturesHelp } from './gestures-option.ts';
import { choiceOption, isUsageFault, readArguments, textOption, type Arguments, type UsageFault } from '../usage.ts';

/** What a command line asks of `score`. */
export interface ScoreOptions extends BatchOptions {
  readonly files: readonly string[];
  readonly formatter: Formatter;
  readonly reading: ReadSettings;
  /** The lowest mean score that will do, 0 to 100. */
  readonly failUnder: number | undefined;
  readonly out: string | undefined;
  /** A file of gestures. */
  readonly gestures: string | undefined;
  /** One line out for every line of standard input. */
  readonly filter: boolean;
  readonly quiet: boolean;
}

const table = {
  format: { type: 'string' },
  input: { type: 'string' },
  channel: { type: 'string' },
  columns: { type: 'string' },
  'fail-under': { type: 'string' },
  out: { type: 'string' },
  agents: { type: 'string' },
  'agent-domain': { type: 'string' },
  filter: { type: 'boolean' },
  gestures: { type: 'string' },
  ...batchTable,
  quiet: { type: 'boolean' },
} as const;

const formatNames = formatters.map(({ name }) => name);
const inputNames = readers.map(({ name }) => name);

/** The help of `score`. */
export const scoreHelp: string = `Usage: makegood score FILE... [options]

Judges every reply in one or more files. “-” is standard input; patterns such as exports/*.csv are understood.

  --format ${formatNames.join('|')}   default: ${formatNames[0]}
  --out FILE                    write there instead of to standard output. Without --format, a FILE that ends in
                                .parquet, .ndjson, .csv or .duckdb gets one row a reply (docs/results.md)
  --workers N                   cores to keep busy for such a FILE, a thread each; default: all
  --resume                      go on with a run for FILE that was stopped
  --no-text                     write no word of the conversations to FILE
  --redact                      mask e-mail addresses, telephone, card and account-like numbers in what FILE quotes
  --filter                      NDJSON from standard input: one line out for every line in, errors among them
  --gestures FILE               ${gesturesHelp}
  --fail-under N                exit with 1 when the mean score of the judged replies is below N (0 to 100)
  --channel C                   channel of rows that name none: ${channels.join(', ')}
  --input NAME                  format of the input, when its first letters mislead:
                                ${inputNames.join(', ')}
  --agents NAME,...             names, addresses or ids of agents; everyone else is a customer
  --agent-domain DOMAIN,...     the same by the domain of their addresses
  --columns FIELD=COLUMN,...    names of columns; the fields are
                                ${fieldNames.join(', ')}
  --quiet                       no notes and no closing count; rejected rows are still listed
  --help, --version

Input, told apart by content:
  cases       NDJSON or a JSON array of {"id", "channel", "context": [{"role", "text"}], "reply"}
  case rows   CSV or TSV with a column of replies and, if known, one of the customer’s text
  messages    CSV, TSV, NDJSON or a JSON array, one message a row: conversation, role, text and, if known, time.
              Every agent turn is judged with all turns before it, as CONVERSATION#1, CONVERSATION#2, ...
              Bot and system messages and internal notes are left out and counted.
  exports     JSON or NDJSON of Zendesk, Intercom, Freshdesk, Gorgias, Help Scout, Front; Slack, WhatsApp and
              mail (mbox, eml), which need --agents or --agent-domain
  packed      any of these in gzip or zstd, and tables in Parquet; UTF-8, UTF-16 or Windows-1252

Rows that cannot be read are listed on standard error as FILE:LINE, and the others are still scored. For results they
are also written to rejects.ndjson beside FILE.
Exit codes: 0 done, also when some rows were rejected; 1 the threshold was missed; 2 wrong usage, a file that
cannot be read, or no row that could be scored; 130 stopped by Ctrl-C.

Examples:
  makegood score last-week.csv
  makegood score 'exports/*.ndjson.gz' --out quarter.parquet
  makegood score tickets.csv --columns conversation=ticket_id,role=author_type,text=body
  cat cases.ndjson | makegood score - --format ndjson --out scores.ndjson
`;

/** Reads the command line of `score`. */
export async function readScoreOptions(args: readonly string[], io: Io): Promise<ScoreOptions | UsageFault> {
  const parsed = readArguments(args, table);
  if (isUsageFault(parsed)) return parsed;
  const named = filesOf(parsed, io);
  if ('reason' in named) return named;
  const format = choiceOption(parsed, 'format', formatNames);
  if (typeof format === 'object') return format;
  const reading = readingOf(parsed);
  if (isUsageFault(reading)) return reading;
  const failUnder = thresholdOf(parsed);
  if (typeof failUnder === 'object') return failUnder;
  const formatter = formatters.find(({ name }) => name === format) ?? formatters[0];
  if (formatter === undefined) throw new TypeError('There is no formatter.');
  const out = textOption(parsed, 'out');
  const files = await expandPaths(named);
  if ('reason' in files) return files;
  const collision = out === undefined ? undefined : files.find((file) => isSameFile(file, out));
  if (collision !== undefined) {
    return { reason: `--out would overwrite the input ${collision}.`, remedy: 'Give another name.' };
  }
  const filter = readFilter(parsed, files);
  if (typeof filter === 'object') return filter;
  const batch = readBatchOptions(parsed, out, format !== undefined);
  if (isUsageFault(batch)) return batch;
  const gestures = textOption(parsed, 'gestures');
  const quiet = parsed.values['quiet'] === true;
  return { files, formatter, reading, failUnder, out, gestures, filter, ...batch, quiet };
}

/** A filter reads standard input and writes standard output; what else would change the lines is refused. */
function readFilter({ values }: Arguments, files: readonly string[]): boolean | UsageFault {
  if (values['filter'] !== true) return false;
  const other = [
    'format',
    'out',
    'input',
    'fail-under',
    'agents',
    'agent-domain',
    'resume',
    'workers',
    'no-text',
    'redact',
  ].find((name) => values[name] !== undefined);
  if (other !== undefined) {
    return { reason: `--filter and --${other} do not go together.`, remedy: `Leave out one of them.` };
  }
  if (files.length === 1 && files[0] === '-') return true;
  return { reason: '--filter reads standard input.', remedy: 'Write makegood score - --filter.' };
}

function filesOf({ positionals }: Arguments, io: Io): readonly string[] | UsageFault {
  if (positionals.filter((file) => file === '-').length > 1) {
    return { reason: '“-” stands twice.', remedy: 'Standard input can be read only once.' };
  }
  if (positionals.length > 0) return positionals;
  const remedy = io.stdinIsTerminal ? 'Name one or more files.' : 'Name one or more files, or “-” for standard input.';
  return { reason: 'There is nothing to score.', remedy };
}

function readingOf(parsed: Arguments): ReadSettings | UsageFault {
  const channel = choiceOption(parsed, 'channel', channels);
  if (typeof channel === 'object') return channel;
  const input = choiceOption(parsed, 'input', [...inputNames, 'tsv']);
  if (typeof input === 'object') return input;
  const written = textOption(parsed, 'columns');
  const columns = written === undefined ? {} : parseColumns(written);
  if (isUsageFault(columns)) return columns;
  // The reader of CSV finds the separator by the header.
  const parties = {
    agents: parseNames(textOption(parsed, 'agents')),
    domains: parseNames(textOption(parsed, 'agent-domain')),
  };
  return { channel, input: input === 'tsv' ? 'csv' : input, columns, parties, scratch: tmpdir() };
}

function thresholdOf(parsed: Arguments): number | UsageFault | undefined {
  const written = textOption(parsed, 'fail-under');
  if (written === undefined) return undefined;
  const threshold = Number(written);
  if (written.trim() !== '' && threshold >= 0 && threshold <= 100) return threshold;
  return { reason: `--fail-under cannot be “${written}”.`, remedy: 'Give a number from 0 to 100.' };
}

function isSameFile(a: string, b: string): boolean {
  return realPath(a) !== undefined && realPath(a) === realPath(b);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    // It does not exist yet; if it should, reading it tells so.
    return undefined;
  }
}
