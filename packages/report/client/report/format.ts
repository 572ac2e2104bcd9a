import type { Estimate } from '../../src/statistics/interval.ts';

/** Stands where there is no figure. */
export const dash = '–';

const whole = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export const count = (value: number): string => whole.format(value);

/** Points of a score: `64.2`. */
export const points = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : dash);

/** A share as a percentage: `12.5 %`. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)}\u00a0%` : dash;
}

/** The bounds of a share: `10.2–15.1 %`. */
export function percentRange({ low, high }: Estimate): string {
  return Number.isFinite(low) ? `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}\u00a0%` : dash;
}

/** The bounds of a mean: `61.0–67.4`. */
export function range({ low, high }: Estimate, digits = 1): string {
  return Number.isFinite(low) ? `${low.toFixed(digits)}–${high.toFixed(digits)}` : dash;
}

/** A difference of shares in percentage points: `+2.1`. */
export function signedPoints(difference: number): string {
  const value = (difference * 100).toFixed(1);
  if (Number(value) === 0) return '0.0';
  return difference > 0 ? `+${value}` : value.replace('-', '−');
}

const units = [
  { minutes: 1440, name: 'd' },
  { minutes: 60, name: 'h' },
] as const;

/** A time span: `25 min`, `3.5 h`, `2.1 d`. */
export function duration(minutes: number): string {
  if (!Number.isFinite(minutes)) return dash;
  const unit = units.find((each) => minutes >= 2 * each.minutes);
  return unit === undefined
    ? `${Math.round(minutes)}\u00a0min`
    : `${(minutes / unit.minutes).toFixed(1)}\u00a0${unit.name}`;
}

/** A day from milliseconds: `13 Apr 2026`. */
export const date = (milliseconds: number): string => day.format(milliseconds);

/** A value of the vocabulary as words: `wrong-item` as “wrong item”, `followUp` as “follow-up”. */
export function words(value: string): string {
  const named = names[value];
  return named ?? value.replaceAll('-', ' ');
}

const names: Readonly<Record<string, string>> = {
  buyIn: 'asks whether it suits',
  followUp: 'comes back by itself',
  valueAdd: 'adds something for the trouble',
  callOffer: 'offers a call',
  prevention: 'says what was changed',
  reassurance: 'takes it on',
  '': 'not told',
};

/** “1 reply”, “2 replies”. */
export function plural(number: number, one: string, many: string): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
