import { strongClosings, weakClosings } from './closing-words.ts';

/** The words by which a letter ends, at the start of a line. */
export interface Closing {
  isStrong: boolean;
  /** Length of the phrase with the mark after it. */
  length: number;
  /** What stands after it on the same line. */
  rest: string;
}

/** Blanks are doubled by some people, and kept from breaking by some programs. */
const blank = '[ \\u00A0]';
const spaced = (phrases: readonly string[]): string => phrases.join('|').replaceAll(' ', `${blank}{1,3}`);
const strong = spaced(strongClosings);

const MARKS = `(?:${blank}*[,.!;:~-]+|${blank}*\\p{Extended_Pictographic}\\uFE0F?){0,3}`;
const STRONG = new RegExp(`^[*_]{0,2}(?:${strong})(?![\\p{L}\\p{N}'])${MARKS}[*_]{0,2}`, 'iu');
const WEAK = new RegExp(`^[*_]{0,2}(?:${spaced(weakClosings)})(?![\\p{L}\\p{N}'])${MARKS}[*_]{0,2}(?=\\s|$)`, 'iu');

/** The closing at the start of `head`. After a weak one the rest of the line must be set off by a mark. */
export function matchClosing(head: string): Closing | undefined {
  if (!/^[\p{L}*_]/u.test(head)) return undefined;
  const asStrong = STRONG.exec(head);
  const match = asStrong ?? WEAK.exec(head);
  if (!match) return undefined;
  const [phrase] = match;
  const rest = head.slice(phrase.length).trim();
  const isSetOff = rest === '' || /[,.!;:~-]$/.test(phrase);
  return asStrong || isSetOff ? { isStrong: asStrong !== null, length: phrase.length, rest } : undefined;
}

const INLINE = new RegExp(`[.!?)"]${blank}{0,3}((?:${strong})(?![\\p{L}\\p{N}'])${MARKS})(?=\\s|$)`, 'iuy');
const INLINE_THANKS =
  /[.!?)"][ \u00A0]{1,3}((?:many |kind )?(?:thanks|thank you|cheers|best)(?: again)?,)(?=[ \u00A0]{1,3}\p{Lu})/iuy;
const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?)"');

/** The last match of a sticky pattern that begins with the end of a sentence: tried there only, because its words are many. */
function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!SENTENCE_ENDS.has(text[at] as string)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    found = match;
    at += match[0].length - 1;
  }
  return found;
}

/**
 * The closing inside the last line: “… on Friday. Kind regards, Ana Novak”.
 * `start` is where the closing begins in `text`.
 */
export function matchInlineClosing(text: string): (Closing & { start: number }) | undefined {
  for (const [pattern, isStrong] of [
    [INLINE, true],
    [INLINE_THANKS, false],
  ] as const) {
    const match = lastMatch(pattern, text);
    const phrase = match?.[1];
    if (!match || phrase === undefined) continue;
    const start = match.index + match[0].length - phrase.length;
    return { isStrong, start, length: phrase.length, rest: text.slice(start + phrase.length).trim() };
  }
  return undefined;
}
