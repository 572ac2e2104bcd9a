import type { Cue } from '../../lexicon/matcher.ts';
import type { Reading } from '../../read/reading.ts';
import type { Token } from '../../read/tokenize.ts';
import type { Apology } from '../../types.ts';
import { cuesOf, type View } from '../view.ts';
import { goesOn, leadsOn, looksBack } from './apology-reference.ts';

/**
 * What follows the words of an apology.
 * `open`: something of one's own, no stock phrase. `bare`: nothing. `excuse`: "but …" takes it back. `nothing`: no apology after all.
 */
export type ApologyObject =
  | Exclude<Apology, 'none'>
  | 'pronoun'
  | 'standards'
  | 'expectations'
  | 'open'
  | 'bare'
  | 'excuse'
  | 'nothing';

/** An object, and the token it ends before. */
export interface FoundObject {
  object: ApologyObject;
  to: number;
}

/** Words that may stand between "sorry" and what it is for. */
const fillers: ReadonlySet<string> = new Set([
  'again',
  'once',
  'very',
  'much',
  'really',
  'sincerely',
  'truly',
  'deeply',
  'unreservedly',
  'wholeheartedly',
  'profusely',
  'personally',
  'to',
  'you',
  'your',
  'and',
  'family',
  'both',
  'all',
  'also',
  'above',
  'most',
  'of',
  'then',
  'there',
  'further',
]);
const longestFilling = 4;
/** Words that tie an object to the apology, even behind a comma. */
const ties: ReadonlySet<string> = new Set(['for', 'about', 'that', 'over', 'regarding', 'because']);
const furthestTie = 4;
/** How many words of an object of one's own are pointed at. */
const shownWords = 8;
/** After "sorry, but": with these the company may have something better to say. */
const ownSubjects: ReadonlySet<string> = new Set(['i', 'we', 'here', 'let', 'my', 'our', 'good']);
const refusing: ReadonlySet<string> = new Set(['not', 'unable', 'nothing', 'never', 'no', 'only']);
const farthestRefusal = 8;

/** Reads, for any words of apology in a message, what they are for. */
export function createObjectReader(view: View): (opener: Cue) => FoundObject {
  const { reading } = view;
  const starts = objectsByStart(view);
  return (opener) => {
    const end = reading.sentences[opener.sentence]?.to ?? reading.tokens.length;
    let at = opener.to;
    while (
      at < end &&
      at - opener.to < longestFilling &&
      fillers.has((reading.tokens[at] as Token).norm) &&
      !starts.has(at)
    ) {
      at++;
    }
    const tie = tieBehindName(reading, opener, end);
    const further = tie ?? clauseBehindName(reading, opener, end);
    const stock = starts.get(at) ?? starts.get(opener.to) ?? (further === undefined ? undefined : starts.get(further));
    if (stock !== undefined) return stockObject(reading, stock, end);
    return openObject(reading, opener, tie ?? at, end);
  };
}

/** For each token, the stock object that begins there: a deflection before sympathy, sympathy before expectations in general, those before others; of two alike, the longer. */
function objectsByStart(view: View): ReadonlyMap<number, Cue> {
  const starts = new Map<number, Cue>();
  for (const cue of [...cuesOf(view, 'apology-objects'), ...cuesOf(view, 'apology-deflections')]) {
    const known = starts.get(cue.from);
    if (known === undefined || weightOf(cue) > weightOf(known)) starts.set(cue.from, cue);
  }
  return starts;
}

const rank: Readonly<Record<string, number>> = { deflecting: 3, sympathy: 2, expectations: 1 };
const weightOf = (cue: Cue): number => cue.to - cue.from + (rank[cue.value] ?? 0) * 100;

/** "Sorry, Anna, for the …": a name may stand between. Gives the token that ties the object to the apology. */
function tieBehindName({ tokens }: Reading, opener: Cue, end: number): number | undefined {
  for (let at = opener.to; at < Math.min(end, opener.to + furthestTie); at++) {
    const { norm } = tokens[at] as Token;
    if (norm === 'but') return undefined;
    if (ties.has(norm)) return at;
  }
  return undefined;
}

/** "So sorry, Anna, you did not have …", "Sorry Anna, you had to …": what is regretted begins behind the name. Gives its first token. */
function clauseBehindName({ tokens }: Reading, opener: Cue, end: number): number | undefined {
  const at = opener.to + 1;
  const name = tokens[opener.to];
  const next = tokens[at];
  if (at >= end || name?.kind !== 'word' || next === undefined || next.clause === name.clause) return undefined;
  return next.norm === 'you' || next.norm === 'that' ? at : undefined;
}

function stockObject(reading: Reading, { value, to }: Cue, end: number): FoundObject {
  if (value === 'none') return { object: 'nothing', to };
  // "Sorry about that, but …": what follows takes the apology back.
  if (value === 'pronoun') {
    if (goesOn(reading, to, end)) return { object: 'open', to: Math.min(end, to + shownWords) };
    const but = [to, to + 1].find((at) => at < end && reading.tokens[at]?.norm === 'but');
    if (but !== undefined && excusesItself(reading, but, end)) return { object: 'excuse', to };
  }
  return { object: value as ApologyObject, to };
}

/** No stock phrase: either something of one's own follows, or the apology stands bare. */
function openObject(reading: Reading, opener: Cue, at: number, end: number): FoundObject {
  const { tokens } = reading;
  const next = tokens[at];
  const bare: FoundObject = { object: 'bare', to: opener.to };
  if (leadsOn(reading, opener, end)) return { object: 'open', to: Math.min(end, opener.to + shownWords) };
  if (looksBack(reading, opener)) return { object: 'open', to: opener.to };
  if (at >= end || next === undefined || next.kind === 'break' || next.kind === 'emoji') return bare;
  if (next.norm === 'but' || next.norm === 'however') {
    return excusesItself(reading, at, end) ? { object: 'excuse', to: at + 1 } : bare;
  }
  const { clause } = tokens[opener.to - 1] as Token;
  if (next.clause !== clause && !ties.has(next.norm)) return bare;
  return end - at < 2 ? bare : { object: 'open', to: Math.min(end, at + shownWords) };
}

/** Whether "but" leads to an excuse, and not to the company's own good news. */
function excusesItself({ tokens }: Reading, at: number, end: number): boolean {
  if (!ownSubjects.has(tokens[at + 1]?.norm ?? '')) return true;
  for (let i = at + 1; i < Math.min(end, at + farthestRefusal); i++) {
    if (refusing.has((tokens[i] as Token).norm)) return true;
  }
  return false;
}
