import type { Analysis, Dimension, Engine, Finding, Place, Severity, Suggestion } from '../engine.ts';
import { customerText, isCustomerKnown } from '../customer.ts';
import type { View } from '../format/formatter.ts';
import { scoreText } from '../score-text.ts';
import { excerpt, placeOf } from '../terminal/excerpt.ts';
import type { Style } from '../terminal/paint.ts';
import { oneLine } from '../terminal/safe.ts';
import { pad, wrap } from '../terminal/width.ts';

const widthOfFiles = 80;
// Longer lines are hard to read, however wide the terminal is.
const widestText = 100;
const narrowestText = 40;

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', hint: 'cyan' };

const places: Readonly<Record<Place, string>> = {
  'first-sentence': 'as the first sentence',
  'before-request': 'before what you ask for',
  'after-apology': 'after the apology',
  'after-plan': 'after what happens next',
  end: 'at the end',
};

const dimensionNames: Readonly<Record<Dimension, string>> = {
  emotion: 'emotion',
  apology: 'apology',
  ownership: 'ownership',
  plan: 'plan',
  respect: 'respect',
  followThrough: 'follow-through',
};

/**
 * One judged draft for people: every finding under its words, then the score and how it came about.
 *
 * @param file how the draft is named
 */
export function draftText(
  file: string,
  reply: string,
  analysis: Analysis,
  engine: Engine,
  { columns = widthOfFiles, paint }: View,
): string {
  const view = { columns: Math.max(narrowestText, Math.min(columns, widestText)), paint };
  const blocks = [
    ...analysis.findings.map((finding) => findingText(file, reply, finding, view)),
    ...(analysis.findings.length === 0 ? [nothingFound(analysis)] : []),
    scoreBlock(analysis, engine, view),
    notJudgedText(analysis, view),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

// Silence must be honest: a rule that was not judged has found nothing and shown nothing.
function nothingFound({ notJudged = [] }: Analysis): string {
  return notJudged.length === 0 ? 'No findings.\n' : 'No findings by the rules that could be judged.\n';
}

type WideView = View & { readonly columns: number };

function findingText(file: string, reply: string, finding: Finding, view: WideView): string {
  const { paint, columns } = view;
  const { severity, ruleId, span, message, why, source, suggestions } = finding;
  const place = span === undefined ? file : `${file}:${Object.values(placeOf(reply, span.start)).join(':')}`;
  const lines = [
    `${place}  ${paint(styles[severity], severity)}  ${paint('bold', ruleId)}`,
    ...excerptLines(reply, finding, view),
    wrap(oneLine(message), columns, '  '),
    wrap(oneLine(`${why} (${source})`), columns, '       ', '  why: '),
    ...suggestions.map((suggestion) => suggestionText(suggestion, columns)),
  ];
  return `${lines.join('\n')}\n`;
}

function excerptLines(reply: string, { span, severity }: Finding, { paint, columns }: WideView): string[] {
  if (span === undefined) return [];
  const margin = String(reply.split('\n').length).length;
  const frame = margin + '   | '.length;
  const { lines, more } = excerpt(reply, span, columns - frame);
  const shown = lines.flatMap(({ number, text, carets }) => [
    `  ${String(number).padStart(margin)} | ${text}`.trimEnd(),
    `  ${' '.repeat(margin)} | ${paint(styles[severity], carets)}`.trimEnd(),
  ]);
  return more === 0
    ? shown
    : [...shown, `  ${' '.repeat(margin)} | … and ${more} more ${more === 1 ? 'line' : 'lines'}`];
}

function suggestionText({ text, span, place, label }: Suggestion, columns: number): string {
  const where = place === undefined ? '' : ` (${places[place]})`;
  const isRemoval = text === '' && span.end > span.start;
  const wording = isRemoval ? 'leave it out' : `“${oneLine(text)}”`;
  return wrap(`${oneLine(label)}${where}: ${wording}`, columns, '       ', '  try: ');
}

function scoreBlock(analysis: Analysis, engine: Engine, { paint }: WideView): string {
  const { score, dimensions } = analysis;
  const title = score === null ? 'score: not judged' : `score: ${scoreText(score)} of 100 (${engine.gradeOf(score)})`;
  const absence = isCustomerKnown(analysis) ? 'does not apply' : 'not judged';
  const rows = Object.entries(dimensionNames).map(([dimension, name]) => {
    const value = dimensions[dimension as Dimension];
    return `  ${pad(name, 15)}${pad(scoreText(value), 4, 'left')}${value === null ? `  ${absence}` : ''}`;
  });
  const parts = engine.explainScore(analysis).map(({ points, name, dimension, ruleId }) => {
    const rule = ruleId === undefined || ruleId === name ? '' : `, ${ruleId}`;
    return `  ${pad(pointsText(points), 6, 'left')}  ${oneLine(name)} (${dimensionNames[dimension]}${rule})`;
  });
  const how = parts.length === 0 ? [] : ['how it came about:', ...parts];
  return `${[`${paint('bold', title)}, customer: ${customerText(analysis)}`, ...rows, ...how].join('\n')}\n`;
}

function notJudgedText({ notJudged = [] }: Analysis, { columns }: WideView): string {
  if (notJudged.length === 0) return '';
  const reasons = new Map<string, string[]>();
  for (const { reason, ruleId } of notJudged) reasons.set(reason, [...(reasons.get(reason) ?? []), ruleId]);
  const lines = [...reasons].map(([reason, ids]) =>
    wrap(oneLine(`${ids.join(', ')}: ${reason}`), columns, '    ', '  '),
  );
  return `${['not judged:', ...lines].join('\n')}\n`;
}

function pointsText(points: number): string {
  const size = String(Math.round(Math.abs(points) * 10) / 10);
  return points < 0 && size !== '0' ? `−${size}` : `+${size}`;
}
