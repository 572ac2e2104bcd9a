import type { Span } from '../types.ts';
import { findCodeBlocks } from './code-blocks.ts';
import { decodeEntities } from './entities.ts';
import { readHistory } from './history.ts';
import { findRuns, type Layout, type Run } from './layout.ts';
import { legalStart } from './legal.ts';
import { splitLines } from './lines.ts';
import { markGreeting } from './opening.ts';
import { collectQuoted } from './quoted.ts';
import { readQuoteMarks } from './quote-marks.ts';
import { tile } from './sections.ts';
import { markSignatures } from './signature.ts';
import { markTail } from './tail.ts';
import type { MappedText, Prepared, Section } from './types.ts';

/** Marks what stands in one run of the writer's lines. Only the last run has the marks of a public reply. */
function markRun(layout: Layout, run: Run, isLast: boolean): void {
  const { lines, kinds } = layout;
  const legal = legalStart(lines, run.begin, run.end);
  kinds.fill('legal', legal, run.end);
  let end = legal;
  while (end > run.begin && lines.first[end - 1] === lines.last[end - 1]) end--;
  const words = { begin: run.begin, end };
  markSignatures(layout, words);
  if (isLast) markTail(layout, words);
}

/** Sections of the readable text, led back to the original. The tiles stay tiles: each ends where the next begins. */
function toOriginal(sections: Section[], { offsets }: MappedText, length: number): Section[] {
  if (!offsets) return sections;
  return sections.map(({ kind, span }, index) => ({
    kind,
    span: {
      start: index === 0 ? 0 : (offsets[span.start] ?? length),
      end: index === sections.length - 1 ? length : (offsets[span.end] ?? length),
    },
  }));
}

const SPOKEN: ReadonlySet<string> = new Set(['greeting', 'body', 'closing']);

function spokenSpans(sections: readonly Section[]): Span[] {
  const spans: Span[] = [];
  for (const { kind, span } of sections) {
    const previous = spans.at(-1);
    if (!SPOKEN.has(kind)) continue;
    if (previous?.end === span.start) previous.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}

/** Whether one of the ordered spans holds `offset`; by halving. */
function holds(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}

/**
 * Says what each part of a message is: the writer's words, quoted history, signature, legal footer, code.
 *
 * Takes the raw text. HTML entities and leftover tags are decoded inside, so that `&gt;` is a quote mark and `<br>`
 * ends a line, while sections and `body` count in the raw text. Read the words in `readable.text` and lead what you
 * find back with `originalSpan`; quoted messages are decoded already. Do not decode the text before.
 *
 * When in doubt a line is body: a signature that stays in does less harm than a sentence that is lost.
 */
export function prepare(text: string): Prepared {
  const readable = decodeEntities(text);
  const lines = splitLines(readable.text);
  const fenced = findCodeBlocks(lines);
  const rows = { lines, ...readQuoteMarks(lines, fenced) };
  const history = readHistory(rows, fenced);
  const quoted = collectQuoted(rows, history, readable);
  const kinds = history.kinds.map((kind, line) => kind ?? (fenced[line] === 1 ? 'code' : undefined));
  const layout: Layout = { lines, kinds, cuts: [] };
  const runs = findRuns(layout);
  for (const run of runs) markRun(layout, run, run === runs.at(-1));
  const [first] = runs;
  if (first) markGreeting(layout, first);
  const sections = toOriginal(tile(layout), readable, text.length);
  const body = spokenSpans(sections);
  return { text, readable, sections, body, isBody: (offset) => holds(body, offset), quoted };
}
