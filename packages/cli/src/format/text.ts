import type { Analysis, Finding } from '../engine.ts';
import { customerText, isCustomerKnown } from '../customer.ts';
import { gradeText, scoreText } from '../score-text.ts';
import { oneLine } from '../terminal/safe.ts';
import { displayWidth, pad, truncate } from '../terminal/width.ts';
import type { Formatter, Grader, View } from './formatter.ts';
import { summaryText } from './summary.ts';

/** Rows that are held back until the columns have their widths. */
const rowsMeasured = 200;
const leastIdWidth = 2;
/** On a terminal the findings need the room; a file has no edge. */
const mostIdWidth = { terminal: 32, file: 64 };
const gap = '  ';

interface TableRow {
  readonly id: string;
  readonly score: string;
  readonly grade: string;
  readonly customer: string;
  readonly findings: string;
  readonly warnings: number;
}

interface Widths {
  readonly id: number;
  readonly customer: number;
  /** Cells left for the findings on a terminal. */
  readonly findings: number;
}

const heading: TableRow = {
  id: 'id',
  score: 'score',
  grade: 'grade',
  customer: 'customer',
  findings: 'findings',
  warnings: 0,
};

/** A table for people, and what it adds up to. */
export const text: Formatter = {
  name: 'text',
  start: (view, grader) => {
    let held: TableRow[] = [];
    let widths: Widths | undefined;
    const release = (): string => {
      const isFirst = widths === undefined;
      const measured = (widths ??= measure(held, view));
      const rows = held.map((row) => render(row, measured, view));
      held = [];
      return [...(isFirst ? [renderHeading(measured, view)] : []), ...rows].join('');
    };
    return {
      begin: () => '',
      row: (analysis) => {
        held.push(toRow(analysis, grader));
        return widths === undefined && held.length < rowsMeasured ? '' : release();
      },
      end: (tally) => {
        if (tally.replies === 0) return 'No reply was scored.\n';
        return `${release()}\n${summaryText(tally, view)}`;
      },
    };
  },
};

function toRow(analysis: Analysis, { gradeOf }: Grader): TableRow {
  const { id = '', score } = analysis;
  const warnings = analysis.findings.filter(({ severity }) => severity !== 'hint');
  return {
    id: oneLine(id),
    score: scoreText(score),
    grade: gradeText(score, gradeOf),
    customer: customerText(analysis),
    findings: findingsText(analysis, warnings),
    warnings: warnings.length,
  };
}

function findingsText(analysis: Analysis, warnings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of warnings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
  const hints = analysis.findings.length - warnings.length;
  const parts = names.length === 0 ? [] : [names.join(', ')];
  if (hints > 0) parts.push(hints === 1 ? '1 hint' : `${hints} hints`);
  // Silence must be honest: without the customer's words most rules have not looked.
  if (!isCustomerKnown(analysis)) parts.push(`${analysis.notJudged?.length ?? 0} rules not judged`);
  return parts.length === 0 ? 'none' : parts.join('; ');
}

function measure(rows: readonly TableRow[], { columns }: View): Widths {
  const widest = (pick: (row: TableRow) => string): number =>
    Math.max(...[heading, ...rows].map((row) => displayWidth(pick(row))));
  const id = Math.min(
    columns === undefined ? mostIdWidth.file : mostIdWidth.terminal,
    Math.max(
      leastIdWidth,
      widest((row) => row.id),
    ),
  );
  const customer = widest((row) => row.customer);
  const fixed = id + heading.score.length + heading.grade.length + customer + 4 * gap.length;
  return {
    id,
    customer,
    findings: columns === undefined ? Infinity : Math.max(heading.findings.length, columns - fixed),
  };
}

function renderHeading(widths: Widths, view: View): string {
  const { paint } = view;
  return `${paint('bold', render(heading, widths, { ...view, paint: (_style, part) => part }).trimEnd())}\n`;
}

function render(row: TableRow, widths: Widths, { columns, paint }: View): string {
  // Only a terminal has an edge: in a file a cut id would be of no use.
  const id = columns === undefined ? row.id : truncate(row.id, widths.id);
  const findings = truncate(row.findings, widths.findings);
  const cells = [
    pad(id, widths.id),
    pad(row.score, heading.score.length, 'left'),
    pad(row.grade, heading.grade.length),
    pad(row.customer, widths.customer),
    row.warnings === 0 ? paint('dim', findings) : paint('yellow', findings),
  ];
  return `${cells.join(gap)}\n`;
}
