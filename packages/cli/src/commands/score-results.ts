import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { assemble } from '../batch/assemble.ts';
import type { Entry } from '../batch/journal.ts';
import { createMeter, type Meter } from '../batch/meter.ts';
import { createPool } from '../batch/pool.ts';
import { countText, startProgress, type Counts } from '../batch/progress.ts';
import { createRejects, rejectsFileOf } from '../batch/rejects.ts';
import { partsFolder, runBatches, type BatchProgress } from '../batch/run-batch.ts';
import type { BatchSettings } from '../batch/score-batch.ts';
import { engineVersion, type EngineOptions, type LoadEngine } from '../engine.ts';
import { summaryText } from '../format/summary.ts';
import { readWork } from '../input/cases.ts';
import { displayName } from '../input/open.ts';
import { issueText, type Issue, type Source } from '../input/source.ts';
import { isSystemError, systemFault } from '../input/system-fault.ts';
import type { Work } from '../input/work.ts';
import type { Io } from '../io.ts';
import { countsText, createLedger, type Ledger } from '../ledger.ts';
import type { ResultsWriter } from '../results/index.ts';
import { createTally, mergeTally, type Tally } from '../tally.ts';
import { createPaint } from '../terminal/paint.ts';
import { exitCodes, type UsageFault } from '../usage.ts';
import type { ScoreOptions } from './score-options.ts';
import { applyThreshold } from './threshold.ts';

/** Where the results go. */
export interface ResultsTarget {
  readonly out: string;
  readonly writer: ResultsWriter;
}

/** A command line, and how it wants replies judged. */
export interface ResultsOptions extends ScoreOptions {
  readonly judging: EngineOptions;
}

interface Run {
  readonly options: ResultsOptions;
  readonly target: ResultsTarget;
  readonly io: Io;
  readonly folder: string;
  readonly settings: BatchSettings;
  readonly ledger: Ledger;
}

// A file of two million rows may hold a hundred thousand bad ones.
const mostRejectsListed = 20;

/** `makegood score --out results.parquet`: judges in batches, on all cores, and can go on where it stopped. */
export async function scoreResults(
  options: ResultsOptions,
  target: ResultsTarget,
  io: Io,
  load: LoadEngine,
): Promise<number | UsageFault> {
  const folder = partsFolder(target.out);
  if (existsSync(folder) && !options.resume) {
    const remedy = `Add --resume to go on with it, or delete ${folder} to begin again.`;
    return { reason: `${folder} holds a run that is not finished.`, remedy };
  }
  try {
    return await scoreInFolder(options, target, io, load);
  } catch (error) {
    // Only the system's own faults are the user's; anything else is a bug and throws.
    if (!isSystemError(error)) throw error;
    const fault = systemFault(error.code, error.message);
    await io.stderr.write(issueText({ level: 'file', file: error.path ?? target.out, ...fault }));
    return exitCodes.unusable;
  }
}

async function scoreInFolder(
  options: ResultsOptions,
  target: ResultsTarget,
  io: Io,
  load: LoadEngine,
): Promise<number> {
  const folder = partsFolder(target.out);
  const scratch = join(folder, 'scratch');
  const rejectsFile = join(folder, 'rejects.ndjson');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const rejects = createRejects(rejectsFile);
  const onIssue = (issue: Issue): void => rejects.add(issue);
  const ledger = createLedger(io.stderr, { quiet: options.quiet, mostListed: mostRejectsListed, onIssue });
  const settings = { engine: engineVersion(), withText: options.withText, redact: options.redact, ...options.judging };
  const run: Run = { options: withScratch(options, scratch), target, io, folder, settings, ledger };
  const entries = await scoreBatches(run, load);
  if (entries === 'interrupted') return exitCodes.interrupted;
  const failures = entries.flatMap((entry) => entry.failures);
  for (const failure of failures) ledger.sourceFor(failure.file).report(failure);
  await ledger.flush();
  rejects.flush();
  const tally = createTally();
  for (const entry of entries) mergeTally(tally, entry.tally);
  // Without a row there are no results; what was rejected is still told.
  if (tally.replies > 0) await assemble(entries, target.writer, folder, target.out);
  renameSync(rejectsFile, rejectsFileOf(target.out));
  rmSync(folder, { recursive: true, force: true });
  return finish(run, tally, failures.length);
}

/** Judges everything; `interrupted` after Ctrl-C, with all that was judged kept for the next run. */
async function scoreBatches(run: Run, load: LoadEngine): Promise<Entry[] | 'interrupted'> {
  const { options, io, folder, settings } = run;
  const interrupt = io.catchInterrupt();
  // Left alone, every thread doubles its heap before it clears up, for which a laptop has better use.
  setFlagsFromString('--heap-growing-percent=40');
  const meter = createMeter(options.files, io, interrupt.signal);
  const pool = createPool(options.workers, load, { ...settings, folder });
  let rows: BatchProgress = { done: 0, doneBefore: 0 };
  const progress = options.quiet ? undefined : startProgress(io.stderr, () => countsOf(rows, run.ledger.rows, meter));
  try {
    const entries = await runBatches({
      works: allWork(run, meter, interrupt.signal),
      settings,
      folder,
      pool,
      signal: interrupt.signal,
      onProgress: (latest) => {
        rows = latest;
      },
    });
    await progress?.end();
    if (rows.doneBefore > 0 && !options.quiet) {
      await io.stderr.write(`${countText(rows.doneBefore)} rows of an earlier run were taken over\n`);
    }
    return interrupt.signal.aborted ? await tellStop(run, rows) : entries;
  } catch (error) {
    if (error !== interrupt.signal.reason) throw error;
    await progress?.end();
    return await tellStop(run, rows);
  } finally {
    await progress?.end();
    interrupt.release();
    await pool.close();
  }
}

async function tellStop({ io, folder }: Run, { done }: BatchProgress): Promise<'interrupted'> {
  const kept = `${countText(done)} rows are done and kept in ${folder}`;
  await io.stderr.write(`Stopped. ${kept}; the same command with --resume goes on.\n`);
  return 'interrupted';
}

async function* allWork({ options, ledger }: Run, meter: Meter, signal: AbortSignal): AsyncGenerator<Work> {
  const sourceFor = (path: string): Source => ledger.sourceFor(displayName(path));
  for await (const work of readWork(options.files, { settings: options.reading, io: meter.io, sourceFor })) {
    await ledger.flush();
    if (signal.aborted) return;
    yield work;
  }
  await ledger.flush();
}

/** What is read of all bytes tells how many rows there will be, when every input has a size. */
function countsOf(rows: BatchProgress, read: number, meter: Meter): Counts {
  const share = meter.share();
  return { ...rows, read, total: share === undefined || share === 0 ? undefined : read / share };
}

function withScratch(options: ResultsOptions, scratch: string): ResultsOptions {
  return { ...options, reading: { ...options.reading, scratch } };
}

async function finish({ options, target, io, ledger }: Run, tally: Tally, failures: number): Promise<number> {
  const { stderr } = io;
  if (!options.quiet) {
    if (tally.replies > 0) await stderr.write(summaryText(tally, { columns: undefined, paint: createPaint(io) }));
    await stderr.write(countsText(tally.replies, ledger));
    const rejected = ledger.rejected > 0 ? `; the rejected rows are in ${rejectsFileOf(target.out)}` : '';
    if (tally.replies > 0) await stderr.write(`wrote ${target.out}${rejected}\n`);
  }
  if (failures > 0) return exitCodes.bug;
  if (ledger.unreadable > 0 || tally.replies === 0) return exitCodes.unusable;
  return applyThreshold(options.failUnder, tally, io);
}
