import { unknownTime } from './columns.ts';

const minutesOfDay = 1440;
const minutesOfWeek = 7 * minutesOfDay;
/** 1 January 1970 was a Thursday; weeks begin on Monday, as in ISO 8601. */
const fromMonday = 3 * minutesOfDay;

/** Stands for the week of a reply without a time. */
export const unknownWeek = -1;

/** The number of the week of a time in minutes, counted from the Monday before 1970. */
export function weekOf(minutes: number): number {
  return minutes === unknownTime ? unknownWeek : Math.floor((minutes + fromMonday) / minutesOfWeek);
}

/** Its Monday, in milliseconds since 1970 UTC. */
export function mondayOf(week: number): number {
  return (week * minutesOfWeek - fromMonday) * 60_000;
}

/** Its Monday as `2026-04-13`. */
export function weekName(week: number): string {
  return week === unknownWeek ? 'no date' : new Date(mondayOf(week)).toISOString().slice(0, 10);
}
