import { agreementByRule, checkAnswer, reviewPage, type ReviewAnswer, type ReviewItem } from '@makegood/report';
import type { Engine, LoadEngine } from '../engine.ts';
import { isSystemError, systemFault } from '../input/system-fault.ts';
import { issueText } from '../input/source.ts';
import type { Io } from '../io.ts';
import { createLedger } from '../ledger.ts';
import { pageAssets } from '../report/assets.ts';
import type { Report } from '../report/results-file.ts';
import { agreementText } from '../review/agreement-text.ts';
import { openAnswers, type AnswersFile } from '../review/answers-file.ts';
import { takeSample } from '../review/sample.ts';
import { serveReview, type ReviewSite } from '../review/server.ts';
import { createPaint } from '../terminal/paint.ts';
import { exitCodes, isUsageFault, type UsageFault } from '../usage.ts';
import type { Command } from './command.ts';
import { readReviewOptions, reviewHelp, type ReviewOptions } from './review-options.ts';

/** `makegood review`: a person agrees or disputes, and the figures say how far the engine can be trusted here. */
export const review: Command = {
  name: 'review',
  summary: 'lets a person agree or dispute, on a local page',
  help: reviewHelp,
  async run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault> {
    const options = readReviewOptions(args);
    if (isUsageFault(options)) return options;
    const ledger = createLedger(io.stderr, { quiet: false });
    const report: Report = (issue) => ledger.sourceFor(issue.file).report(issue);
    const sample = await takeSample(options.file, options, report);
    if (sample.withoutText > 0) {
      const reason = `${sample.withoutText} of ${sample.judged} judged replies are stored without their words.`;
      report({
        level: 'note',
        file: options.file,
        reason,
        remedy: 'They cannot be reviewed: score without --no-text.',
      });
    }
    if (ledger.unreadable === 0 && sample.items.length === 0) {
      report({ level: 'file', file: options.file, reason: 'It holds no judged reply with its words.', remedy: '' });
    }
    const answers = ledger.unreadable > 0 ? undefined : openAnswers(options.out, report);
    await ledger.flush();
    if (answers === undefined) return exitCodes.unusable;
    try {
      return await sit({ options, io, items: sample.items, answers, rules: warningsOf(await load()) });
    } finally {
      answers.close();
    }
  },
};

type Note = Pick<Engine['rules'][number], 'id' | 'summary' | 'advice'>;

/** Hints are no faults: nobody is asked about them. */
function warningsOf({ rules }: Engine): Note[] {
  return rules
    .filter(({ severity }) => severity !== 'hint')
    .map(({ id, summary, advice }) => ({ id, summary, advice }));
}

interface SittingPlan {
  readonly options: ReviewOptions;
  readonly io: Io;
  readonly items: readonly ReviewItem[];
  readonly answers: AnswersFile;
  readonly rules: readonly Note[];
}

/** Serves the page until the person has finished or interrupts, then tells the figures. */
async function sit({ options, io, items, answers, rules }: SittingPlan): Promise<number> {
  const ids = rules.map(({ id }) => id);
  const byId = new Map(items.map((item) => [item.id, item]));
  const given = new Map<string, ReviewAnswer>([...answers.earlier].filter(([id]) => byId.has(id)));
  const finished = new AbortController();
  const site: ReviewSite = {
    page: reviewPage({ items, answers: [...given.values()], rules }, pageAssets('review')),
    answer(value) {
      const answer = checkAnswer(value, byId, ids);
      if (typeof answer === 'string') return answer;
      answers.save(byId.get(answer.id) as ReviewItem, answer);
      given.set(answer.id, answer);
      return undefined;
    },
    finish: () => finished.abort(),
  };
  const served = await serve(site, options.port, io);
  if (served === undefined) return exitCodes.unusable;
  await io.stderr.write(
    `${items.length} replies to review, ${given.size} answered. Open ${served.url}\nAnswers go to ${options.out} at once. Ctrl-C stops; the same command goes on.\n`,
  );
  await untilOver(finished.signal);
  await served.close();
  await io.stdout.write(agreementText(agreementByRule([...given.values()], ids), given.size, createPaint(io)));
  return exitCodes.done;
}

async function serve(
  site: ReviewSite,
  port: number,
  io: Io,
): Promise<Awaited<ReturnType<typeof serveReview>> | undefined> {
  try {
    return await serveReview(site, port);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const isTaken = error.code === 'EADDRINUSE';
    const fault = isTaken
      ? { reason: 'The port is taken.', remedy: 'Give another with --port.' }
      : systemFault(error.code, error.message);
    await io.stderr.write(issueText({ level: 'file', file: `port ${port}`, ...fault }));
    return undefined;
  }
}

async function untilOver(finished: AbortSignal): Promise<void> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const over = AbortSignal.any([finished, interrupt.signal]);
  if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
  process.removeListener('SIGINT', stop);
  process.removeListener('SIGTERM', stop);
}
