import { compare, type Comparison } from '@makegood/report';
import type { Io } from '../io.ts';
import { createLedger } from '../ledger.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { loadSide } from '../report/load-side.ts';
import type { Report } from '../report/results-file.ts';
import { createPaint } from '../terminal/paint.ts';
import { choiceOption, exitCodes, isUsageFault, readArguments, type UsageFault } from '../usage.ts';
import type { Command } from './command.ts';

const help = `Usage: makegood diff BEFORE AFTER [options]

Tells what changed between two files of results: two periods, or two versions of the engine on the same replies.
With nine in ten ids in common the replies are compared pair by pair, otherwise as two samples.

  --format text|json   default: text
  --help, --version

Every change has a 95 % interval. “better” and “worse” are said only where it leaves out zero; with many lines,
one in twenty does so by chance.
Exit codes: 0 done; 2 wrong usage, or a file that cannot be read.

Example:
  makegood diff spring.parquet summer.parquet
`;

/** `makegood diff`: what changed between two files of results. */
export const diff: Command = {
  name: 'diff',
  summary: 'tells what changed between two files of results',
  help,
  async run(args: readonly string[], io: Io): Promise<number | UsageFault> {
    const parsed = readArguments(args, { format: { type: 'string' } });
    if (isUsageFault(parsed)) return parsed;
    const format = choiceOption(parsed, 'format', ['text', 'json']);
    if (typeof format === 'object') return format;
    const [before, after, third] = parsed.positionals;
    if (before === undefined || after === undefined || third !== undefined) {
      return { reason: 'diff takes two files of results.', remedy: 'Name the earlier one first.' };
    }
    const ledger = createLedger(io.stderr, { quiet: false });
    const report: Report = (issue) => ledger.sourceFor(issue.file).report(issue);
    const sides = [await loadSide(before, report), await loadSide(after, report)] as const;
    await ledger.flush();
    if (ledger.unreadable > 0) return exitCodes.unusable;
    const comparison = compare(...sides);
    await io.stdout.write(
      format === 'json' ? toJson(comparison) : comparisonText(comparison, [before, after], createPaint(io)),
    );
    return exitCodes.done;
  },
};

function toJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}
