import type { Token } from '../../../read/tokenize.ts';
import { vehicles } from '../../../lexicon/data/vehicles.ts';
import type { View } from '../../view.ts';
import type { Stretch, Time } from './time.ts';

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

export function looksAhead({ reading }: View, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.norm ?? '';
    if (future.has(word) || scheduled.has(word) || isAble(reading.tokens, at) || isAboard(reading.tokens, at)) {
      return true;
    }
  }
  return false;
}

const carriers: ReadonlySet<string> = new Set(vehicles);
/** Words between "on" and the vehicle: "on the first van". */
const aboardReach = 3;

/** "It is on the van tomorrow", "by tonight's flight": what is loaded travels. */
function isAboard(tokens: readonly Token[], at: number): boolean {
  if (!carriers.has(tokens[at]?.norm ?? '')) return false;
  return tokens.slice(Math.max(0, at - aboardReach), at).some(({ norm }) => norm === 'on' || norm === 'by');
}

/** "Can", and not "cannot". */
function isAble(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'can' && tokens[at + 1]?.norm !== 'not';
}

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

const causing: ReadonlySet<string> = new Set(['get', 'have', 'got']);
/** Words from "have" to what is done: "have your second payment checked". */
const causedWithin = 5;

/** "We will get this fixed": done by others, and still to come. */
function isCaused(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from + 1, at - causedWithin); before--) {
    const isCausing = causing.has(tokens[before]?.norm ?? '');
    if (isCausing && (future.has(tokens[before - 1]?.norm ?? '') || tokens[before - 1]?.norm === 'to')) return true;
  }
  return false;
}

const presentHelpers: ReadonlySet<string> = new Set(['is', 'are', 'gets', 'get']);
const betweenVerbs: ReadonlySet<string> = new Set(['and', 'or', 'usually', 'normally', 'generally', 'always', 'then']);

/** "Orders are packed and delivered within two days": what goes so as a rule is still to come here. */
function isAsARule(tokens: readonly Token[], at: number, from: number): boolean {
  const joins = (word: string): boolean => betweenVerbs.has(word) || word.endsWith('ed');
  let before = at - 1;
  while (before > from && joins(tokens[before]?.norm ?? '')) {
    before--;
  }
  return presentHelpers.has(tokens[before]?.norm ?? '');
}

/** A past verb stands between the last sign of the future and the time. */
export function isPast({ reading }: View, { from }: Stretch, cue: Time): boolean {
  for (let at = cue.from - 1; at >= from; at--) {
    const word = reading.tokens[at]?.norm ?? '';
    if (isAble(reading.tokens, at)) return false;
    if (future.has(word) || scheduled.has(word)) return past.has(reading.tokens[at - 1]?.norm ?? '');
    const isOver = past.has(word) || isPastForm(word, reading.tokens[at - 1]?.norm ?? '');
    if (isOver && !isCaused(reading.tokens, at, from) && !isAsARule(reading.tokens, at, from)) return true;
  }
  return false;
}
