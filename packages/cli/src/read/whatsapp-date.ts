/** A date as a telephone wrote it, part by part. */
export interface WrittenDate {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly hour: number;
  readonly minute: number;
  readonly seconds: number;
  /** Of a clock of twelve hours: `a` before noon, `p` after it. */
  readonly half: 'a' | 'p' | undefined;
}

/** Which part of a date comes first. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

const months = 12;
const longestShortYear = 99;
const century = 2000;

/** The order that all dates of a file share; `undefined` when they fit two orders, or none. */
export function dayOrderOf(dates: readonly WrittenDate[]): DayOrder | undefined {
  if (dates.length > 0 && dates.every(({ first }) => first > longestShortYear)) return 'year-first';
  const isDayFirst = dates.some(({ first }) => first > months);
  const isMonthFirst = dates.some(({ second }) => second > months);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

/** The time in ISO 8601, taken as UTC: a chat does not tell its zone. `undefined` for what is no date. */
export function timeOf(
  { first, second, third, hour, minute, seconds, half }: WrittenDate,
  order: DayOrder,
): string | undefined {
  const [year, month, day] = {
    'year-first': [first, second, third],
    'day-first': [third, second, first],
    'month-first': [third, first, second],
  }[order] as [number, number, number];
  const fullYear = year <= longestShortYear ? year + century : year;
  const time = new Date(Date.UTC(fullYear, month - 1, day, hourOf(hour, half), minute, seconds));
  return Number.isNaN(time.getTime()) || time.getUTCDate() !== day ? undefined : time.toISOString();
}

function hourOf(hour: number, half: 'a' | 'p' | undefined): number {
  if (half === undefined) return hour;
  return (hour % months) + (half === 'p' ? months : 0);
}
