import type { View } from '../../view.ts';
import type { Stretch, Time } from './time.ts';

/** Signs of a timetable: opening hours and the like. */
const timetable: ReadonlySet<string> = new Set([
  'open',
  'opening',
  'lines',
  'closed',
  'monday-friday',
  '24/7',
  'shift',
  'weekdays',
  'daily',
]);

/** "Office hours". */
const kinds: ReadonlySet<string> = new Set(['office', 'business', 'working', 'service', 'support', 'trading']);

export function isTimetable({ reading }: View, { from, to }: Stretch): boolean {
  let days = 0;
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (timetable.has(word) || (word === 'hours' && kinds.has(reading.tokens[at - 1]?.norm ?? ''))) {
      return !reading.tokens.slice(from, to).some(({ norm }) => norm === 'will' || norm === 'we' || norm === 'i');
    }
    if (word === 'working' && reading.tokens[at + 1]?.norm === 'days' && reading.tokens[at - 1]?.norm === 'on') days++;
  }
  return days > 0;
}

const customerMust: ReadonlySet<string> = new Set(['must', 'need', 'have', 'required', 'should']);
const customerActs: ReadonlySet<string> = new Set([
  'respond',
  'reply',
  'return',
  'pay',
  'send',
  'cancel',
  'submit',
  'contact',
  'report',
  'request',
  'apply',
  'confirm',
]);

/** "You must reply within 7 days": the company's patience, not its promise. "Send it and we will call today" is one. */
export function isCustomersDeadline({ reading }: View, { from }: Stretch, cue: Time): boolean {
  let must = false;
  let acts = false;
  for (let at = from; at < cue.from; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (word === 'please' || (customerMust.has(word) && reading.tokens[at - 1]?.norm === 'you')) must = true;
    else if (word === 'will') must = acts = false;
    else if (word === 'and') must = false;
    else if (must && customerActs.has(word)) acts = true;
  }
  return acts;
}
