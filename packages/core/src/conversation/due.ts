import type { Token } from '../read/tokenize.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Dates end here. */
const lastTime = 8.64e15;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const unitLength: Readonly<Record<string, number>> = {
  minute: hour / 60,
  hour,
  day,
  week: 7 * day,
  fortnight: 14 * day,
  month: 31 * day,
};
const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * When a promise falls due, read from its words and the time it was made.
 * Days end at midnight UTC of that day; a number of working days is counted without Saturdays and Sundays.
 * @param at ISO 8601 time of the message
 * @returns ISO 8601, or `undefined` when the words give no bound or `at` is no time
 */
export function dueTime(tokens: readonly Token[], at: string | undefined): string | undefined {
  const from = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isNaN(from)) return undefined;
  const words = tokens.map(({ norm }) => norm);
  const due = byWord(words, from) ?? byCount(words, from) ?? byDate(words, from);
  return due === undefined || Math.abs(due) > lastTime ? undefined : new Date(due).toISOString();
}

const endOfDay = (time: number): number => Math.floor(time / day) * day + day - 1000;

function byWord(words: readonly string[], from: number): number | undefined {
  for (const word of words) {
    if (word === 'today' || word === 'tonight') return endOfDay(from);
    if (word === 'tomorrow') return endOfDay(from + day);
    const weekday = weekdays.indexOf(word);
    if (weekday < 0) continue;
    const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7;
    return endOfDay(from + (ahead === 0 ? 7 : ahead) * day);
  }
  return undefined;
}

/** “within 24 hours”, “in 3-5 business days” (the later bound counts). */
function byCount(words: readonly string[], from: number): number | undefined {
  for (const [i, word] of words.entries()) {
    const length = unitLength[word.replace(/s$/, '')];
    if (length === undefined) continue;
    const working = words[i - 1] === 'business' || words[i - 1] === 'working';
    const number = numberOf(words[i - (working ? 2 : 1)] ?? '');
    if (number === undefined) continue;
    return working && length === day ? endOfDay(addWorkingDays(from, number)) : from + number * length;
  }
  return undefined;
}

function addWorkingDays(from: number, count: number): number {
  let time = from;
  for (let left = Math.min(count, 366); left > 0;) {
    time += day;
    if (new Date(time).getUTCDay() % 6 !== 0) left--;
  }
  return time;
}

/** “by 12 June”, “on June 12th”; the next such day. */
function byDate(words: readonly string[], from: number): number | undefined {
  for (const [i, word] of words.entries()) {
    const month = months.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word)));
    if (month < 0) continue;
    const date = numberOf((words[i - 1] === 'of' ? words[i - 2] : words[i - 1]) ?? '') ?? numberOf(words[i + 1] ?? '');
    if (date === undefined || date > 31) continue;
    const year = new Date(from).getUTCFullYear();
    const time = Date.UTC(year, month, date);
    return endOfDay(time < from - 31 * day ? Date.UTC(year + 1, month, date) : time);
  }
  return undefined;
}

function numberOf(word: string): number | undefined {
  const named = numberWords.indexOf(word);
  if (named > 0) return named;
  if (word === 'a' || word === 'an') return 1;
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word);
  return digits === null ? undefined : Number(digits[1]);
}
