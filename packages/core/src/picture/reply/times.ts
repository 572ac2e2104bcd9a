import type { Token } from '../../read/tokenize.ts';
import type { Span } from '../../types.ts';
import { cuesOf, cuesWith, type View } from '../view.ts';

/** Words by which a clause speaks of what is still to come. */
const future: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'should',
  'expect',
  'expected',
  'due',
  'ready',
  'going',
  'planned',
  'scheduled',
  'booked',
  'allow',
  'next',
  'plan',
  'bring',
  'aim',
  'try',
  'slots',
  'slot',
  'count',
  'works',
  'free',
  'again',
  'promise',
]);
/** Scheduled happenings, told in the present tense. */
const scheduled: ReadonlySet<string> = new Set([
  'ships',
  'ship',
  'lands',
  'land',
  'arrives',
  'arrive',
  'comes',
  'come',
  'goes',
  'leaves',
  'collects',
  'collect',
  'finishes',
  'starts',
  'start',
  'opens',
  'resumes',
  'returns',
  'delivers',
  'departs',
  'flies',
  'takes',
  'takes',
  'works',
  'lifts',
  'closes',
  'ends',
  'runs',
  'meet',
  'tells',
  'sign',
  'reinstalls',
  'brings',
  'reply',
  'lifted',
]);
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
const past: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'replied',
  'ended',
  'arrived',
  'received',
  'ordered',
  'called',
  'visited',
  'stayed',
  'wrote',
  'placed',
  'bought',
  'spoke',
  'contacted',
  'happened',
  'delivered',
  'sent',
  'went',
  'came',
  'took',
  'made',
  'signed',
  'left',
  'told',
  'said',
  'reported',
  'heard',
  'paid',
  'opened',
  'asked',
  'started',
]);
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

/** The times that bind what happens next: past times, timetables and the customer's deadlines left out. */
export function findTimes(view: View, committed: ReadonlySet<number>): Time[] {
  const courtesies = new Set(cuesWith(view, 'diagnostic-questions', 'courtesy').map(({ sentence }) => sentence));
  return [...cuesOf(view, 'time-bounds'), ...findFigures(view)].filter(
    (time) => !courtesies.has(time.sentence) && binds(view, time, committed),
  );
}

/** A time as a stretch of tokens. */
export interface Time {
  value: string;
  lexicon: string;
  from: number;
  to: number;
  sentence: number;
  span: Span;
}

const date = /^\d{1,4}\/\d{1,2}(?:\/\d{2,4})?$/u;
const clock = /^[0-2]?\d(?::[0-5]\d)?(?:[ap]m)?$/u;

/** Dates and hours in digits: "14/05", "by 20:15", "at 4 pm". */
function findFigures({ reading: { tokens, sentenceOf, text } }: View): Time[] {
  const found: Time[] = [];
  for (const [at, { kind, norm, start, end }] of tokens.entries()) {
    if (kind !== 'number' || norm.length > 10 || text[end] === '-' || norm === '24/7') continue;
    // What follows in the next sentence says nothing of this figure.
    const after = sentenceOf[at + 1] === sentenceOf[at] ? tokens[at + 1]?.norm : undefined;
    const marked = norm.includes(':') || norm.endsWith('m') || after === 'am' || after === 'pm' || after === "o'clock";
    if (isRange(tokens, at) || isPart(norm)) continue;
    if (!date.test(norm) && !(clock.test(norm.replace('.', ':')) && (marked || isHour(tokens[at - 1]?.norm, after))))
      {continue;}
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

/** Words this far away still speak of the time; a bound keeps endless sentences cheap. */
const reach = 40;

interface Stretch {
  from: number;
  to: number;
}

function stretchAround({ reading: { sentences } }: View, { sentence, from, to }: Time): Stretch {
  const { from: first = from, to: last = to } = sentences[sentence] ?? {};
  return { from: Math.max(first, from - reach), to: Math.min(last, to + reach) };
}

function binds(view: View, cue: Time, committed: ReadonlySet<number>): boolean {
  const around = stretchAround(view, cue);
  if (isTimetable(view, around) || isCustomersDeadline(view, around, cue) || isPast(view, around, cue)) return false;
  if (cue.value === 'bound' && !needsFuture.has(view.reading.tokens[cue.from]?.norm ?? '')) return true;
  if (cue.value === 'now') return isMoment(view, cue) || (committed.has(cue.sentence) && isAtOnce(view, cue));
  if (committed.has(cue.sentence)) return true;
  return looksAhead(view, around);
}

/** "Before noon" bounds what comes and what is over alike. */
const needsFuture: ReadonlySet<string> = new Set(['before', 'until', 'till', 'by', 'after', 'for', 'on']);
const moments: ReadonlySet<string> = new Set([
  'moment',
  'minute',
  'second',
  'sec',
  'mo',
  'long',
  'check',
  'look',
  'hold',
]);

/** "Now" beside an act; "right now" and "now" also tell how things stand, so they must follow what is promised. */
function isAtOnce({ reading: { tokens, sentences } }: View, cue: Time): boolean {
  if (tokens[cue.to - 1]?.norm !== 'now') return true;
  const from = Math.max(sentences[cue.sentence]?.from ?? 0, cue.from - reach);
  for (let at = cue.from - 1; at >= from; at--) {
    const word = tokens[at]?.norm ?? '';
    if (word === 'not' || word === 'have' || word === 'has') return false;
    if (word === 'i' || word === 'we' || word === 'let') return true;
  }
  return false;
}

/** "One moment", which promises by itself. */
function isMoment(view: View, cue: Time): boolean {
  for (let at = cue.from; at < cue.to; at++) if (moments.has(view.reading.tokens[at]?.norm ?? '')) return true;
  return false;
}

/** "Can", and not "cannot". */
function isAble(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'can' && tokens[at + 1]?.norm !== 'not';
}

function looksAhead({ reading }: View, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (future.has(word) || scheduled.has(word) || isAble(reading.tokens, at)) return true;
  }
  return false;
}

const auxiliaries: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'been',
  'being',
  'am',
  'get',
  'gets',
  'getting',
  'have',
  'has',
  'had',
  'as',
  'it',
  'and',
  'the',
  'your',
  'our',
  'a',
]);
const noVerbs: ReadonlySet<string> = new Set(['indeed', 'speed', 'proceed', 'exceed', 'succeed', 'hundred', 'united']);

/** "Responded", "shifted": a past form without a helping verb before it. */
function isPastForm(word: string, before: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !noVerbs.has(word) && !auxiliaries.has(before);
}

/** A past verb stands between the last sign of the future and the time. */
function isPast({ reading }: View, { from }: Stretch, cue: Time): boolean {
  for (let at = cue.from - 1; at >= from; at--) {
    const word = reading.tokens[at]?.norm ?? '';
    if (isAble(reading.tokens, at)) return false;
    if (future.has(word) || scheduled.has(word)) return past.has(reading.tokens[at - 1]?.norm ?? '');
    if (past.has(word) || isPastForm(word, reading.tokens[at - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "Office hours". */
const kinds: ReadonlySet<string> = new Set(['office', 'business', 'working', 'service', 'support', 'trading']);

function isTimetable({ reading }: View, { from, to }: Stretch): boolean {
  let days = 0;
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (timetable.has(word) || (word === 'hours' && kinds.has(reading.tokens[at - 1]?.norm ?? '')))
      {return !reading.tokens.slice(from, to).some(({ norm }) => norm === 'will' || norm === 'we' || norm === 'i');}
    if (word === 'working' && reading.tokens[at + 1]?.norm === 'days' && reading.tokens[at - 1]?.norm === 'on') days++;
  }
  return days > 0;
}

/** "You must reply within 7 days": the company's patience, not its promise. */
function isCustomersDeadline({ reading }: View, { from }: Stretch, cue: Time): boolean {
  let must = false;
  for (let at = from; at < cue.from; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (customerMust.has(word) && reading.tokens[at - 1]?.norm === 'you') must = true;
    else if (word === 'please') must = true;
    else if (must && customerActs.has(word)) return true;
    else if (word === 'and' || word === 'will') must = false;
  }
  return false;
}
