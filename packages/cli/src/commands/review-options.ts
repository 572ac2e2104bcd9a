import { isUsageFault, readArguments, textOption, type Arguments, type UsageFault } from '../usage.ts';

/** What a command line asks of `review`. */
export interface ReviewOptions {
  readonly file: string;
  readonly size: number;
  readonly seed: string;
  readonly out: string;
  readonly port: number;
  readonly redact: boolean;
}

const table = {
  sample: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  redact: { type: 'boolean' },
} as const;

/** The help of `review`. */
export const reviewHelp: string = `Usage: makegood review RESULTS [options]

Opens a page on this machine on which a person agrees with findings or disputes them, by keyboard, and marks what was
missed. At the end it tells precision, recall and kappa for each rule. The page is served to 127.0.0.1 only, under an
address that holds a random token.

  --sample N     how many replies, taken at random; default: 50
  --seed TEXT    another seed, another sample; default: 1
  --out FILE     where the answers go, NDJSON; default: reviews.ndjson
  --port N       default: any that is free
  --redact       masks e-mail addresses, telephone, card and account-like numbers
  --help, --version

Every answer is on the disk before the next question. The same command goes on where it was left. The file is a set of
labelled cases: npm run bench -- --cases FOLDER measures on the reviews.ndjson in it.
Exit codes: 0 done; 2 wrong usage, or nothing to review.
`;

/** Reads the command line of `review`. */
export function readReviewOptions(args: readonly string[]): ReviewOptions | UsageFault {
  const parsed = readArguments(args, table);
  if (isUsageFault(parsed)) return parsed;
  const [file, second] = parsed.positionals;
  if (file === undefined || second !== undefined) {
    return { reason: 'review takes one file of results.', remedy: 'Name it.' };
  }
  const size = wholeNumber(parsed, 'sample', { usual: 50, from: 1, to: 10_000 });
  if (typeof size === 'object') return size;
  const port = wholeNumber(parsed, 'port', { usual: 0, from: 0, to: 65_535 });
  if (typeof port === 'object') return port;
  return {
    file,
    size,
    port,
    seed: textOption(parsed, 'seed') ?? '1',
    out: textOption(parsed, 'out') ?? 'reviews.ndjson',
    redact: parsed.values['redact'] === true,
  };
}

interface Bounds {
  readonly usual: number;
  readonly from: number;
  readonly to: number;
}

function wholeNumber(parsed: Arguments, name: string, { usual, from, to }: Bounds): number | UsageFault {
  const written = textOption(parsed, name);
  if (written === undefined) return usual;
  const value = Number(written);
  if (written.trim() !== '' && Number.isInteger(value) && value >= from && value <= to) return value;
  return { reason: `--${name} cannot be “${written}”.`, remedy: `Give a whole number from ${from} to ${to}.` };
}
