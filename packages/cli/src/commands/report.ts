import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Cause, Gesture } from '@makegood/report';
import type { LoadEngine } from '../engine.ts';
import { isSystemError, systemFault } from '../input/system-fault.ts';
import { issueText } from '../input/source.ts';
import type { Io } from '../io.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { causesOf } from '../report/causes.ts';
import { collectFigures, collectWords, type Collecting } from '../report/collect.ts';
import { readGestures } from '../report/gestures.ts';
import { createPrivacy, type Privacy } from '../report/privacy.ts';
import { readKey } from '../report/pseudonyms.ts';
import { readSideTable } from '../report/side-table.ts';
import { joinSurvey, surveyOf, type SurveyAnswers } from '../report/survey.ts';
import { renderReport } from '../report/write-report.ts';
import { exitCodes, isUsageFault, type UsageFault } from '../usage.ts';
import type { Command } from './command.ts';
import { readReportOptions, reportHelp, type ReportOptions } from './report-options.ts';

/** `makegood report`: writes what was judged as a page to share. */
export const report: Command = {
  name: 'report',
  summary: 'writes a report of judged replies, one HTML file',
  help: reportHelp,
  async run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault> {
    const options = readReportOptions(args);
    if (isUsageFault(options)) return options;
    const ledger = createLedger(io.stderr, { quiet: false });
    const beside = await readBeside(options, io, ledger);
    if (ledger.unreadable > 0) return fail(ledger);
    const privacy = await privacyOf(options, io);
    const { rules } = await load();
    const page = await buildPage({ options, beside, privacy, ledger, rules });
    if (page === undefined || ledger.unreadable > 0) return fail(ledger);
    await ledger.flush();
    return write(options.html, page, io);
  },
};

/** What goes with the results. */
interface Beside {
  readonly survey: SurveyAnswers | undefined;
  readonly causes: ReadonlyMap<string, Cause> | undefined;
  readonly gestures: readonly Gesture[] | undefined;
}

interface Building {
  readonly options: ReportOptions;
  readonly beside: Beside;
  readonly privacy: Privacy;
  readonly ledger: Ledger;
  readonly rules: Awaited<ReturnType<LoadEngine>>['rules'];
}

interface Page {
  readonly html: string;
  readonly replies: number;
}

async function readBeside({ survey, causes, gestures }: ReportOptions, io: Io, ledger: Ledger): Promise<Beside> {
  const tableOf = async <Result>(
    path: string | undefined,
    read: (
      table: Exclude<Awaited<ReturnType<typeof readSideTable>>, undefined>,
      source: ReturnType<Ledger['sourceFor']>,
    ) => Result,
  ): Promise<Result | undefined> => {
    if (path === undefined) return undefined;
    const source = ledger.sourceFor(path);
    const table = await readSideTable(path, io, source);
    return table === undefined ? undefined : read(table, source);
  };
  return {
    survey: await tableOf(survey, surveyOf),
    causes: await tableOf(causes, causesOf),
    gestures: gestures === undefined ? undefined : await readGestures(gestures, io, ledger.sourceFor(gestures)),
  };
}

const keepKey = 'Keep it to get the same pseudonyms again, and keep it to yourself.';

async function privacyOf({ pseudonymise, keyFile, redact, withText }: ReportOptions, io: Io): Promise<Privacy> {
  if (!pseudonymise) return createPrivacy({ redact, withText, key: undefined });
  const { key, isNew } = readKey(keyFile);
  if (isNew) await io.stderr.write(`${keyFile}: note: A new key was made. ${keepKey}\n`);
  return createPrivacy({ redact, withText, key });
}

async function buildPage({ options, beside, privacy, ledger, rules }: Building): Promise<Page | undefined> {
  const { files, withText, title, survey: surveyFile } = options;
  const collecting: Collecting = {
    files,
    withText,
    privacy,
    causes: beside.causes,
    report: (issue) => ledger.sourceFor(issue.file).report(issue),
  };
  const figures = await collectFigures(collecting);
  if (ledger.unreadable === 0 && figures.dataset.length === 0) {
    const reason = 'There is no judged reply in these results.';
    ledger.sourceFor(files.join(', ')).report({ level: 'file', reason, remedy: 'Score an input that holds replies.' });
  }
  if (ledger.unreadable > 0) return undefined;
  const words = await collectWords(collecting, figures);
  const joined =
    beside.survey === undefined ? undefined : joinSurvey(beside.survey, (name) => figures.builder.conversation(name));
  if (joined !== undefined && joined.unmatched > 0) {
    const reason = `${joined.unmatched} of ${beside.survey?.byConversation.size} conversations are not in the results.`;
    ledger.sourceFor(surveyFile ?? '').report({ level: 'note', reason, remedy: 'Their answers are left out.' });
  }
  const html = renderReport(figures.dataset, {
    title,
    written: new Date().toISOString(),
    rules: rules.map(({ id, summary, advice }) => ({ id, summary, advice })),
    ...words,
    ...(joined !== undefined && { survey: joined.survey }),
    ...(beside.gestures !== undefined && { gestures: beside.gestures }),
    privacy: privacy.notes,
  });
  return { html, replies: figures.dataset.length };
}

async function fail(ledger: Ledger): Promise<number> {
  await ledger.flush();
  return exitCodes.unusable;
}

async function write(path: string, { html, replies }: Page, io: Io): Promise<number> {
  try {
    await writeFile(path, html);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await io.stderr.write(issueText({ level: 'file', file: path, ...systemFault(error.code, error.message) }));
    return exitCodes.unusable;
  }
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  await io.stdout.write(`${replies} replies in ${path} (${size} MB). Open it: ${pathToFileURL(path).href}\n`);
  return exitCodes.done;
}
