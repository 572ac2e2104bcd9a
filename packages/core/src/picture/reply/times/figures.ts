import type { Token } from '../../../read/tokenize.ts';
import type { View } from '../../view.ts';
import type { Time } from './time.ts';

const date = /^\d{1,4}\/\d{1,2}(?:\/\d{2,4})?$/u;
const clock = /^[0-2]?\d(?::[0-5]\d)?(?:[ap]m)?$/u;

/** Dates and hours in digits: "14/05", "by 20:15", "at 4 pm". */
export function findFigures({ reading: { tokens, sentenceOf, text } }: View): Time[] {
  const found: Time[] = [];
  for (const [at, { kind, norm, start, end }] of tokens.entries()) {
    if (kind !== 'number' || norm.length > 10 || text[end] === '-' || norm === '24/7') continue;
    // What follows in the next sentence says nothing of this figure.
    const after = sentenceOf[at + 1] === sentenceOf[at] ? tokens[at + 1]?.norm : undefined;
    const marked = norm.includes(':') || norm.endsWith('m') || after === 'am' || after === 'pm' || after === "o'clock";
    if (isRange(tokens, at) || isPart(norm)) continue;
    if (!date.test(norm) && !(clock.test(norm.replace('.', ':')) && (marked || isHour(tokens[at - 1]?.norm, after)))) {
      continue;
    }
    found.push({
      value: 'point',
      lexicon: 'figures',
      from: at,
      to: at + 1,
      sentence: sentenceOf[at] ?? 0,
      span: { start, end },
    });
  }
  return found;
}

/** "From 10 am to 7 pm": a timetable. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const joined = (step: 1 | -1, away: number): boolean =>
    tokens[at + step * away]?.norm === 'to' &&
    [1, 2].some((further) => tokens[at + step * (away + further)]?.kind === 'number');
  return [1, 2, 3].some((away) => joined(1, away) || joined(-1, away));
}

/** "1/2": the first of two messages. */
function isPart(norm: string): boolean {
  return norm.length === 3 && norm[1] === '/' && Number(norm[0]) <= Number(norm[2]) && Number(norm[2]) <= 5;
}

const hourFollowers: ReadonlySet<string | undefined> = new Set([
  undefined,
  'today',
  'tonight',
  'tomorrow',
  'this',
  'on',
  'and',
  'sharp',
  'to',
  'in',
  '|',
  'i',
  'we',
  'at',
]);

/** A bare number is an hour after "at" or "by", where no counted thing follows. */
function isHour(before: string | undefined, after: string | undefined): boolean {
  return (before === 'at' || before === 'by' || before === 'before' || before === 'until') && hourFollowers.has(after);
}
