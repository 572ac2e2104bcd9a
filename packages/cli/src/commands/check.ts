import type { Analysis, Case, Engine, LoadEngine } from '../engine.ts';
import { displayName, readText } from '../input/open.ts';
import type { Source } from '../input/source.ts';
import { channels } from '../input/values.ts';
import type { Io } from '../io.ts';
import { createLedger } from '../ledger.ts';
import { createPaint } from '../terminal/paint.ts';
import {
  exitCodes,
  choiceOption,
  isUsageFault,
  readArguments,
  textOption,
  type Arguments,
  type UsageFault,
} from '../usage.ts';
import { draftText } from './check-text.ts';
import type { Command } from './command.ts';
import { engineOptionsOf, gesturesHelp } from './gestures-option.ts';

const table = {
  customer: { type: 'string' },
  'customer-file': { type: 'string' },
  channel: { type: 'string' },
  format: { type: 'string' },
  gestures: { type: 'string' },
} as const;

const help = `Usage: makegood check [FILE|-] [options]

Judges one draft, from a file or from standard input, and shows what to mend.

  --customer TEXT        what the customer wrote
  --customer-file FILE   the same, from a file
  --channel C            ${channels.join(', ')}
  --format text|json     default: text
  --gestures FILE        ${gesturesHelp}
  --help, --version

Without the customer’s words, rules that need them are not judged; the output says which.
Exit codes: 0 done, whatever was found; 2 wrong usage or unreadable input.

Examples:
  makegood check draft.txt --customer "Three weeks and still no parcel!"
  pbpaste | makegood check --channel chat
`;

/** `makegood check`: judges one draft and shows what to mend. */
export const check: Command = {
  name: 'check',
  summary: 'judges one draft and shows what to mend',
  help,
  async run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault> {
    const parsed = readArguments(args, table);
    if (isUsageFault(parsed)) return parsed;
    const channel = choiceOption(parsed, 'channel', channels);
    if (typeof channel === 'object') return channel;
    const format = choiceOption(parsed, 'format', ['text', 'json']);
    if (typeof format === 'object') return format;
    const paths = pathsOf(parsed, io);
    if (isUsageFault(paths)) return paths;
    const judging = await engineOptionsOf(textOption(parsed, 'gestures'), io);
    const ledger = createLedger(io.stderr, { quiet: false });
    const reply = await readPart(paths.draft, 'draft', io, ledger.sourceFor(displayName(paths.draft)));
    const customer = await readCustomer(parsed, io, ledger.sourceFor(displayName(paths.customer ?? '--customer')));
    await ledger.flush();
    if (judging === undefined || reply === undefined || ledger.unreadable > 0) return exitCodes.unusable;
    const input: Case = {
      ...(channel !== undefined && { channel }),
      ...(customer !== undefined && { context: [{ role: 'customer', text: customer }] }),
      reply,
    };
    await writeResult(input, paths.draft, format === 'json', io, await load(judging));
    return exitCodes.done;
  },
};

function pathsOf(parsed: Arguments, io: Io): { draft: string; customer: string | undefined } | UsageFault {
  const [draft, second] = parsed.positionals;
  const customer = textOption(parsed, 'customer-file');
  if (second !== undefined) {
    return { reason: 'check takes one draft.', remedy: 'For many replies use makegood score.' };
  }
  if (customer !== undefined && textOption(parsed, 'customer') !== undefined) {
    return { reason: '--customer and --customer-file were both given.', remedy: 'Use one of them.' };
  }
  if (customer === '-' && (draft ?? '-') === '-') {
    return {
      reason: 'Draft and customer cannot both come from standard input.',
      remedy: 'Name a file for one of them.',
    };
  }
  if (draft === undefined && io.stdinIsTerminal) {
    return { reason: 'There is no draft.', remedy: 'Name a file, or pipe the draft in.' };
  }
  return { draft: draft ?? '-', customer };
}

async function readPart(path: string, name: string, io: Io, source: Source): Promise<string | undefined> {
  const text = await readText(path, io, source);
  if (text === undefined || text.trim() !== '') return text;
  source.report({ level: 'file', reason: `The ${name} is empty.`, remedy: 'Write it first, or check the path.' });
  return undefined;
}

async function readCustomer(parsed: Arguments, io: Io, source: Source): Promise<string | undefined> {
  const path = textOption(parsed, 'customer-file');
  if (path !== undefined) return readPart(path, 'customer’s text', io, source);
  const text = textOption(parsed, 'customer');
  return text === undefined || text.trim() === '' ? undefined : text;
}

async function writeResult(input: Case, path: string, asJson: boolean, io: Io, engine: Engine): Promise<void> {
  const analysis: Analysis = engine.check(input);
  const text = asJson
    ? `${JSON.stringify(analysis, null, 2)}\n`
    : draftText(displayName(path), input.reply, analysis, engine, {
        columns: io.stdout.isTerminal ? io.stdout.columns : undefined,
        paint: createPaint(io),
      });
  await io.stdout.write(text);
}
