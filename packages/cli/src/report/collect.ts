import {
  conversationsOf,
  createDatasetBuilder,
  excerptRows,
  type BrokenPromise,
  type Cause,
  type Dataset,
  type DatasetBuilder,
  type Excerpt,
  type ResultRow,
  type RowFinding,
} from '@makegood/report';
import type { Privacy } from './privacy.ts';
import { readResults, type ReadRow, type Report } from './results-file.ts';

/** What is collected from results files, and how. */
export interface Collecting {
  readonly files: readonly string[];
  readonly withText: boolean;
  readonly privacy: Privacy;
  readonly causes: ReadonlyMap<string, Cause> | undefined;
  readonly report: Report;
}

/** The figures of all rows. */
export interface Figures {
  readonly builder: DatasetBuilder;
  readonly dataset: Dataset;
  /** Rows that hold a promise not seen kept, the latest first. */
  readonly promiseRows: ReadonlySet<number>;
}

/** As many promises as somebody would go through. */
const mostPromises = 300;

/** The first reading: the figures of every row, without the words. */
export async function collectFigures({ files, privacy, causes, report }: Collecting): Promise<Figures> {
  const builder = createDatasetBuilder();
  for (const file of files) {
    for await (const { row } of readResults(file, false, report)) {
      const cause = row.cause ?? causes?.get(row.conversation) ?? null;
      builder.add({ ...row, agent: privacy.agent(row.agent), cause });
    }
  }
  const dataset = builder.build();
  return { builder, dataset, promiseRows: latestBroken(dataset) };
}

function latestBroken({ columns, length }: Dataset): Set<number> {
  const rows = Array.from({ length }, (_, row) => row).filter((row) => (columns.notSeen[row] as number) > 0);
  const byTime = rows.toSorted((a, b) => (columns.at[b] as number) - (columns.at[a] as number));
  return new Set(byTime.slice(0, mostPromises));
}

export interface Words {
  readonly excerpts: readonly Excerpt[];
  readonly promises: readonly BrokenPromise[];
}

/** The second reading: the words of the few rows that the report shows. */
export async function collectWords(collecting: Collecting, { dataset, promiseRows }: Figures): Promise<Words> {
  const { files, withText, privacy, report } = collecting;
  const wanted = new Set(excerptRows(dataset, conversationsOf(dataset)));
  const mask = privacy.textMask();
  const excerpts: Excerpt[] = [];
  const promises: BrokenPromise[] = [];
  let index = 0;
  for (const file of files) {
    for await (const read of readResults(file, withText, report)) {
      const row = index++;
      if (wanted.has(row)) excerpts.push(excerptOf(read, row, collecting, mask));
      if (promiseRows.has(row)) promises.push(...brokenIn(read.row, row, collecting, mask));
    }
  }
  const { at } = dataset.columns;
  return { excerpts, promises: promises.toSorted((a, b) => (at[b.row] as number) - (at[a.row] as number)) };
}

type Mask = (text: string) => string;

function excerptOf({ row: read, text }: ReadRow, row: number, { privacy, withText }: Collecting, mask: Mask): Excerpt {
  return {
    row,
    id: privacy.label(read.id),
    conversation: privacy.label(read.conversation),
    // The quote is in the reply already, between its offsets.
    findings: read.findings.map(withoutQuote),
    broken: read.promises
      .filter(({ status }) => withText && status === 'not-seen')
      .map((promise) => ({ ...promise, text: mask(promise.text) })),
    ...(withText && text !== undefined && { customer: mask(text.customer), reply: mask(text.reply) }),
  };
}

function withoutQuote({ rule, severity, start, end }: RowFinding): RowFinding {
  return start === undefined || end === undefined ? { rule, severity } : { rule, severity, start, end };
}

function brokenIn(read: ResultRow, row: number, { privacy, withText }: Collecting, mask: Mask): BrokenPromise[] {
  return read.promises
    .filter(({ status }) => status === 'not-seen')
    .map(({ text, due }) => ({
      row,
      conversation: privacy.label(read.conversation),
      ...(withText && { text: mask(text) }),
      ...(due !== undefined && { due }),
    }));
}
