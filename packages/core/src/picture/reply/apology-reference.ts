import type { Cue } from '../../lexicon/matcher.ts';
import type { Reading } from '../../read/reading.ts';
import type { Token } from '../../read/tokenize.ts';

/** "Sorry: …", "… – I am sorry": what stands beyond such a mark is what the apology is for. */
const pointers = /[:–—]/u;
const backward: ReadonlySet<string> = new Set(['that', 'this', 'it', 'which', 'these', 'both']);
/** "Sorry: please try again" asks for something, and says nothing of what went wrong. */
const requests: ReadonlySet<string> = new Set([
  'please',
  'kindly',
  'try',
  'could',
  'can',
  'would',
  'may',
  'let',
  'thanks',
  'thank',
]);
/** Fewer words than these tell nothing: "Update: sorry". */
const fewestWords = 4;
/** Words behind "sorry for that" that still point back, and do not name anything. */
const closed: ReadonlySet<string> = new Set(
  (
    'and but as so or if when while since because though although however also too again here there now once ' +
    'i we you he she they it this that to in on at by with from of is was are were has have had will would can could ' +
    'may might must shall should do does did not let please kindly thank thanks just really very still already earlier ' +
    'today yesterday anyway truly sincerely sir madam dear everyone mate buddy man all both folks guys for our my your'
  ).split(' '),
);

/** Whether a mark behind the words of apology leads to what it is for: "I'm sorry: you asked, and I answered with a form". */
export function leadsOn({ text, tokens }: Reading, opener: Cue, end: number): boolean {
  const last = tokens[opener.to - 1];
  const next = tokens[opener.to]?.kind === 'break' ? tokens[opener.to + 1] : tokens[opener.to];
  if (next === undefined || last === undefined || end - opener.to < fewestWords) return false;
  return pointers.test(text.slice(last.end, next.start)) && !requests.has(next.norm);
}

/** Whether the apology sums up what its sentence has just told: "A week without heating, and for that I am sorry". */
export function looksBack({ text, tokens, sentences }: Reading, opener: Cue): boolean {
  const first = sentences[opener.sentence]?.from ?? 0;
  const at = tokens[opener.from - 1]?.kind === 'break' ? opener.from - 2 : opener.from - 1;
  const before = tokens[at];
  if (before === undefined || opener.from - first < fewestWords) return false;
  if (pointers.test(text.slice(before.end, (tokens[opener.from] as Token).start))) return true;
  return backward.has(before.norm) && tokens[at - 1]?.norm === 'for';
}

/**
 * Whether words that point back go on to name something after all: "sorry for that, and for the answer you got", "sorry for that letter".
 * Reads from the token `at` behind them.
 */
export function goesOn({ tokens }: Reading, at: number, end: number): boolean {
  const next = tokens[at];
  if (at >= end || next === undefined) return false;
  if (next.norm === 'and') {
    const after = tokens[at + 1]?.norm;
    return end - at > 2 && (after === 'for' || after === 'that' || after === 'about' || after === 'how');
  }
  const previous = tokens[at - 1] as Token;
  const determined = previous.norm === 'that' || previous.norm === 'this' || previous.norm === 'these';
  return determined && next.kind === 'word' && next.clause === previous.clause && !closed.has(next.norm);
}
