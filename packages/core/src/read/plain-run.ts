/**
 * Nearly all of a text is words of plain letters with a blank or a mark behind them, and the classes of Unicode are dear. Here these are
 * told by the code of their characters; whatever else begins is left to the scanner of `tokenize.ts`, which would find the same.
 */

const apostrophe = 0x27;
const curlyApostrophe = 0x20_19;
const fullStop = 0x2e;
const longestWord = 80;
const longestEnding = 12;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80;
const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe;
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** What may stand directly behind a word and cannot belong to it. */
const closing: ReadonlySet<number> = codesOf(' ,!?\n);"”');
const blanks: ReadonlySet<number> = codesOf(' \n\r\t');

/** Where the plain word that begins at `at` ends, or -1 when none does: “parcel”, “don't”. */
export function plainWordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at, longestWord);
  if (end === at) return -1;
  if (isApostrophe(text.charCodeAt(end))) {
    const letters = end + 1;
    end = lettersEnd(text, letters, longestEnding);
    if (end === letters) return -1;
  }
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next !== fullStop) return closing.has(next) ? end : -1;
  return end + 1 === text.length || blanks.has(text.charCodeAt(end + 1)) ? end : -1;
}

/** Looks no further than the longest, so that a hostile run of letters costs no more than others. */
function lettersEnd(text: string, at: number, longest: number): number {
  const last = Math.min(text.length, at + longest);
  let end = at;
  while (end < last && isLetter(text.charCodeAt(end))) end++;
  return end;
}

const space = 0x20;
const hyphen = 0x2d;
const lineFeed = 0x0a;

/** Whether nothing begins at `at`: a blank, with no dash behind it. */
export function isPlainBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === space && text.charCodeAt(at + 1) !== hyphen;
}

const endMarks: ReadonlySet<number> = codesOf('.!?');

/** Whether a mark stands at `at` that may end a sentence, and no further one behind it. */
export function isPlainMark(text: string, at: number): boolean {
  if (!endMarks.has(text.charCodeAt(at))) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : space;
  return next === space || next === lineFeed;
}
