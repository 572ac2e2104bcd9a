import type { Comparison, Estimate, MeasureChange } from '@makegood/report';
import { pad } from '../terminal/width.ts';
import type { Paint } from '../terminal/paint.ts';
import { oneLine } from '../terminal/safe.ts';

const titles = { findings: 'Findings', lapses: 'Lapses that customers reported', replies: 'What replies do' } as const;
const nameWidth = 24;
const figureWidth = 9;

/** A comparison for people: what moved, group by group, and how sure that is. */
export function comparisonText(comparison: Comparison, names: readonly [string, string], paint: Paint): string {
  const { before, after, score, measures, paired, methods, changed } = comparison;
  const groups = (['findings', 'lapses', 'replies'] as const).flatMap((group) => {
    const rows = measures.filter((each) => each.group === group && each.before.hits + each.after.hits > 0);
    return rows.length === 0
      ? []
      : [[paint('bold', titles[group]), ...rows.map((row) => measureLine(row, paint))].join('\n')];
  });
  const heads = [
    `before  ${names[0]}: ${before.replies} replies, ${before.judged} judged${engineText(before.engines)}`,
    `after   ${names[1]}: ${after.replies} replies, ${after.judged} judged${engineText(after.engines)}`,
  ];
  return `${[
    heads.join('\n'),
    [header(), scoreLine(score, paint)].join('\n'),
    ...groups,
    changed === undefined ? '' : changedText(changed, before.replies),
    `${paired ? 'The same replies, judged twice.' : 'Different replies, taken as independent of each other.'} 95 % intervals: ${methods.score}; ${methods.shares}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function engineText(engines: readonly string[]): string {
  return engines.length === 0 ? '' : ` by makegood ${engines.join(', ')}`;
}

function header(): string {
  return line('', 'before', 'after', 'change', '95 % interval');
}

function scoreLine({ before, after, difference }: Comparison['score'], paint: Paint): string {
  const text = line(
    'mean score',
    points(before.value),
    points(after.value),
    signed(difference.value),
    interval(difference),
  );
  return mark(text, difference, difference.value > 0, paint);
}

function measureLine({ id, before, after, difference, better }: MeasureChange, paint: Paint): string {
  const share = ({ hits, of }: MeasureChange['before']): string =>
    of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} %`;
  const inPoints = scaled(difference);
  const text = line(names[id] ?? id, share(before), share(after), signed(inPoints.value), interval(inPoints));
  return mark(text, difference, better, paint);
}

const names: Readonly<Record<string, string>> = {
  buyIn: 'asks whether it suits',
  followUp: 'comes back by itself',
  valueAdd: 'adds something',
  callOffer: 'offers a call',
  prevention: 'says what was changed',
  reassurance: 'takes it on',
};

/** A word for a clear move, so that it is seen without colours too. */
function mark(text: string, { low, high }: Estimate, better: boolean | undefined, paint: Paint): string {
  if (!(low > 0) && !(high < 0)) return text;
  if (better === undefined) return `${text}  ${low > 0 ? 'more' : 'fewer'}`;
  return paint(better ? 'green' : 'red', `${text}  ${better ? 'better' : 'worse'}`);
}

function line(name: string, ...cells: readonly string[]): string {
  const [before = '', after = '', change = '', range = ''] = cells;
  const figures = [before, after, change].map((cell) => cell.padStart(figureWidth)).join('');
  return `${pad(`  ${name}`, nameWidth + 2)}${figures}   ${range}`.trimEnd();
}

function changedText({ replies, ids }: NonNullable<Comparison['changed']>, all: number): string {
  if (replies === 0) return 'No reply is judged otherwise.';
  const more = replies > ids.length ? ', …' : '';
  return `${replies} of ${all} replies are judged otherwise: ${ids.map(oneLine).join(', ')}${more}`;
}

const scaled = ({ value, low, high }: Estimate): Estimate => ({ value: value * 100, low: low * 100, high: high * 100 });
const points = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '–');
const interval = ({ low, high }: Estimate): string => (Number.isFinite(low) ? `${signed(low)} to ${signed(high)}` : '');

function signed(value: number): string {
  const text = points(value);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text.replace('-0.0', '0.0');
}
