import type { Engine, LoadEngine } from '../engine.ts';
import type { Formatting } from '../format/formatter.ts';
import { readWork } from '../input/cases.ts';
import { displayName } from '../input/open.ts';
import { issueText, type Source } from '../input/source.ts';
import { systemFault } from '../input/system-fault.ts';
import { judge, type JudgedReply } from '../judge.ts';
import { createFileSink, type FileSink, type Io, type Sink } from '../io.ts';
import { countsText, createLedger, type Ledger } from '../ledger.ts';
import { addToTally, createTally, type Tally } from '../tally.ts';
import { createPaint, plain } from '../terminal/paint.ts';
import { oneLine } from '../terminal/safe.ts';
import { exitCodes, isUsageFault, type UsageFault } from '../usage.ts';
import type { Command } from './command.ts';
import { runFilter } from './filter.ts';
import { engineOptionsOf } from './gestures-option.ts';
import { readScoreOptions, scoreHelp, type ScoreOptions } from './score-options.ts';
import { scoreResults } from './score-results.ts';
import { applyThreshold } from './threshold.ts';

/** Everything that one run writes to. */
interface Run {
  readonly io: Io;
  readonly options: ScoreOptions;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly out: Sink;
  readonly formatting: Formatting;
}

/** `makegood score`: judges every reply in files. */
export const score: Command = {
  name: 'score',
  summary: 'judges every reply in files: tables, exports, mail',
  help: scoreHelp,
  async run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault> {
    const options = await readScoreOptions(args, io);
    if (isUsageFault(options)) return options;
    const judging = await engineOptionsOf(options.gestures, io);
    if (judging === undefined) return exitCodes.unusable;
    if (options.results !== undefined) return scoreResults({ ...options, judging }, options.results, io, load);
    if (options.filter) {
      return runFilter(options.reading, await load(judging), io, createLedger(io.stderr, { quiet: options.quiet }));
    }
    const file = options.out === undefined ? undefined : createFileSink(options.out);
    const out = file ?? io.stdout;
    const view =
      file === undefined && io.stdout.isTerminal ? { columns: io.stdout.columns, paint: createPaint(io) } : undefined;
    const engine = await load(judging);
    const run: Run = {
      io,
      options,
      ledger: createLedger(io.stderr, { quiet: options.quiet }),
      tally: createTally(),
      out,
      formatting: options.formatter.start(view ?? { columns: undefined, paint: plain }, engine),
    };
    await scoreFiles(run, engine);
    return finish(run, file);
  },
};

async function scoreFiles(run: Run, engine: Engine): Promise<void> {
  const { io, options, ledger, out, formatting } = run;
  const ids = createIdWatch();
  await out.write(formatting.begin());
  const sourceFor = (path: string): Source => ledger.sourceFor(displayName(path));
  for await (const work of readWork(options.files, { settings: options.reading, io, sourceFor })) {
    for (const judged of judge(engine, work)) {
      if (out.closed) return;
      ids.see(judged.id, `${judged.file}:${judged.line}`);
      await writeReply(run, judged);
    }
  }
  await ledger.flush();
  if (!options.quiet) await io.stderr.write(ids.note());
  await out.write(formatting.end(run.tally));
}

async function writeReply({ ledger, tally, out, formatting }: Run, { id, analysis }: JudgedReply): Promise<void> {
  addToTally(tally, id, analysis);
  await ledger.flush();
  await out.write(formatting.row(analysis));
}

async function finish({ io, options, ledger, tally, out }: Run, file: FileSink | undefined): Promise<number> {
  await file?.close();
  if (out.failure !== undefined) {
    const fault = systemFault(out.failure.code ?? '', out.failure.message);
    await io.stderr.write(issueText({ level: 'file', file: options.out ?? '<stdout>', ...fault }));
    return exitCodes.unusable;
  }
  // Nobody reads any more, as after `| head`: there is no one to tell the rest.
  if (file === undefined && out.closed) return exitCodes.done;
  if (!options.quiet) await io.stderr.write(countsText(tally.replies, ledger));
  if (ledger.unreadable > 0 || tally.replies === 0) return exitCodes.unusable;
  return applyThreshold(options.failUnder, tally, io);
}

/** Watches for ids that come again, and tells of them once. */
function createIdWatch(): { see(id: string, place: string): void; note(): string } {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let first: string | undefined;
  return {
    see(id, place) {
      if (!seen.has(id)) seen.add(id);
      else {
        first ??= `${place}: note: The id “${oneLine(id)}” came before.`;
        repeated.add(id);
      }
    },
    note() {
      if (first === undefined) return '';
      const many = repeated.size === 1 ? '' : ` So did ${repeated.size - 1} more.`;
      return `${first}${many} All rows are kept; give each case its own id to tell them apart.\n`;
    },
  };
}
