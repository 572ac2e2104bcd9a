import type { Analysis, WarningId } from '../engine.ts';
import { isCustomerKnown } from '../customer.ts';
import { csvLine, type Cell } from './csv-line.ts';
import type { Formatter, Grader } from './formatter.ts';

const warnings = [
  'missed-emotion',
  'missing-apology',
  'hollow-apology',
  'missing-plan',
  'no-timeframe',
  'responsibility-shift',
  'blames-customer',
  'details-first',
  'bare-refusal',
  'cold-tone',
  'wrong-channel',
] as const satisfies readonly WarningId[];

/** Column after column: its name and what stands in it. What was not judged stays empty. */
const columns: readonly (readonly [name: string, value: (analysis: Analysis, grader: Grader) => Cell])[] = [
  ['id', ({ id = '' }) => id],
  ['score', ({ score }) => score],
  ['grade', ({ score }, { gradeOf }) => (score === null ? null : gradeOf(score))],
  ...warnings.map((id) => [id, (analysis: Analysis) => warned(analysis, id)] as const),
  ['intensity', (analysis) => (isCustomerKnown(analysis) ? analysis.customer.intensity : null)],
  ['emotions', (analysis) => (isCustomerKnown(analysis) ? analysis.customer.emotions.join(' ') : null)],
  ['failure', (analysis) => (isCustomerKnown(analysis) ? analysis.customer.failure : null)],
  ['lapse', (analysis) => (isCustomerKnown(analysis) ? analysis.customer.lapse : null)],
  ['ack', ({ reply }) => reply.ack],
  ['apology', ({ reply }) => reply.apology],
  ['plan', ({ reply }) => reply.plan],
  ['timeframe', ({ reply }) => reply.timeframe],
  ['details_first', ({ reply }) => reply.detailsFirst],
  ['refusal', ({ reply }) => reply.refusal],
  ['positives', ({ reply }) => reply.positives.join(' ')],
  ['findings', ({ findings }) => findings.length],
  ['not_judged', ({ notJudged = [] }) => notJudged.length],
];

/** A flat table, one row a reply; warnings and yes-or-no values are 1 or 0. */
export const csv: Formatter = {
  name: 'csv',
  start: (_view, grader) => ({
    begin: () => csvLine(columns.map(([name]) => name)),
    row: (analysis) => csvLine(columns.map(([, value]) => asNumber(value(analysis, grader)))),
    end: () => '',
  }),
};

function warned({ findings, notJudged = [] }: Analysis, id: WarningId): Cell {
  if (findings.some(({ ruleId }) => ruleId === id)) return 1;
  return notJudged.some(({ ruleId }) => ruleId === id) ? null : 0;
}

function asNumber(value: Cell): Cell {
  return typeof value === 'boolean' ? Number(value) : value;
}
