import { cuesOf, cuesWith, perView, type View } from '../view.ts';
import { findFigures } from './times/figures.ts';
import { isCustomersDeadline, isTimetable } from './times/no-promise.ts';
import { findPlaceholders } from './times/placeholders.ts';
import { isPast, looksAhead } from './times/tense.ts';
import { reach, stretchAround, type Time } from './times/time.ts';

/** The times that bind what happens next: past times, timetables and the customer's deadlines left out. */
export function findTimes(view: View, committed: ReadonlySet<number>): Time[] {
  return timesAhead(view).filter((time) => binds(view, time, committed));
}

/** The times that are neither past nor somebody else's, whatever is promised. */
const timesAhead = perView((view): readonly Time[] => {
  const courtesies = new Set(cuesWith(view, 'diagnostic-questions', 'courtesy').map(({ sentence }) => sentence));
  return [...cuesOf(view, 'time-bounds'), ...findFigures(view), ...findPlaceholders(view)].filter((time) => {
    if (courtesies.has(time.sentence)) return false;
    const around = stretchAround(view, time);
    if (isTimetable(view, around) || isCustomersDeadline(view, around, time)) return false;
    return isAskedFor(view, time) || !isPast(view, around, time);
  });
});

const patience: ReadonlySet<string> = new Set(['allow', 'wait', 'give']);

/** "If it was debited yesterday, please allow two days": time that is asked for lies ahead, whatever the clause before it tells. */
function isAskedFor({ reading: { tokens } }: View, { from, to }: Time): boolean {
  const first = tokens[from]?.norm ?? '';
  return (first === 'please' || first === 'kindly') && tokens.slice(from, to).some(({ norm }) => patience.has(norm));
}

/** "Before noon" bounds what comes and what is over alike. */
const needsFuture: ReadonlySet<string> = new Set(['before', 'until', 'till', 'by', 'after', 'for', 'on']);

function binds(view: View, cue: Time, committed: ReadonlySet<number>): boolean {
  if (cue.value === 'bound' && !needsFuture.has(view.reading.tokens[cue.from]?.norm ?? '')) return true;
  if (cue.value === 'now') return isMoment(view, cue) || (committed.has(cue.sentence) && isAtOnce(view, cue));
  if (committed.has(cue.sentence)) return true;
  return looksAhead(view, stretchAround(view, cue));
}

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

/** "One moment", which promises by itself. */
function isMoment(view: View, cue: Time): boolean {
  for (let at = cue.from; at < cue.to; at++) if (moments.has(view.reading.tokens[at]?.norm ?? '')) return true;
  return false;
}

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
