import { usualKeyFile } from '../report/pseudonyms.ts';
import { isUsageFault, readArguments, textOption, type UsageFault } from '../usage.ts';
import { gesturesHelp } from './gestures-option.ts';

/** What a command line asks of `report`. */
export interface ReportOptions {
  readonly files: readonly string[];
  readonly html: string;
  readonly title: string;
  readonly survey: string | undefined;
  readonly causes: string | undefined;
  readonly gestures: string | undefined;
  readonly pseudonymise: boolean;
  readonly keyFile: string;
  readonly redact: boolean;
  readonly withText: boolean;
}

const table = {
  html: { type: 'string' },
  title: { type: 'string' },
  survey: { type: 'string' },
  causes: { type: 'string' },
  gestures: { type: 'string' },
  pseudonymise: { type: 'boolean' },
  'key-file': { type: 'string' },
  redact: { type: 'boolean' },
  'no-text': { type: 'boolean' },
} as const;

/** The help of `report`. */
export const reportHelp: string = `Usage: makegood report RESULTS... --html FILE [options]

Writes a report of judged replies: one file that opens in any browser, from disk, without a network.
RESULTS are files that “makegood score INPUT --out FILE” wrote: .parquet, .ndjson, .csv or .duckdb.

  --html FILE           where to write it
  --title TEXT          default: Service recovery report
  --survey FILE         CSV with the conversation and one to three answers from 1 to 10: score and satisfaction
  --causes FILE         CSV with the conversation and the cause of its failure: process, missing-step,
                        customer-education, supplier, system, staff
  --gestures FILE       ${gesturesHelp}
  --pseudonymise        agents by keyed hashes of their names, which are masked in the texts too
  --key-file FILE       the key of the hashes; made when it is not there. default: ${usualKeyFile}
  --redact              masks e-mail addresses, telephone, card and account-like numbers
  --no-text             leaves out what customers and agents wrote
  --help, --version

Exit codes: 0 done; 2 wrong usage, or a file that cannot be read or written.

Example:
  makegood score quarter/*.csv --out quarter.parquet
  makegood report quarter.parquet --html quarter.html --redact --pseudonymise
`;

/** Reads the command line of `report`. */
export function readReportOptions(args: readonly string[]): ReportOptions | UsageFault {
  const parsed = readArguments(args, table);
  if (isUsageFault(parsed)) return parsed;
  const { positionals: files, values } = parsed;
  if (files.length === 0) return { reason: 'There are no results to report.', remedy: 'Name one or more files.' };
  const html = textOption(parsed, 'html');
  if (html === undefined) return { reason: '--html is missing.', remedy: 'Say where to write: --html report.html.' };
  if (files.includes(html)) return { reason: `--html would overwrite ${html}.`, remedy: 'Give another name.' };
  return {
    files,
    html,
    title: textOption(parsed, 'title') ?? 'Service recovery report',
    survey: textOption(parsed, 'survey'),
    causes: textOption(parsed, 'causes'),
    gestures: textOption(parsed, 'gestures'),
    pseudonymise: values['pseudonymise'] === true,
    keyFile: textOption(parsed, 'key-file') ?? usualKeyFile,
    redact: values['redact'] === true,
    withText: values['no-text'] !== true,
  };
}
