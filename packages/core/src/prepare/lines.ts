import { fold } from './fold.ts';

/** Longest stretch of a line that a pattern sees; keeps every match linear. */
const HEAD_LENGTH = 400;

/** The lines of a text. Parallel arrays, because a hostile mail has a million of them. */
export interface Lines {
  /** Folded, with the offsets of the text it came from. */
  text: string;
  count: number;
  /** Where each line starts; one more entry for the end of the text. */
  start: Int32Array;
  /** First code unit that is not blank; equal to `last` on a blank line. */
  first: Int32Array;
  /** One past the last code unit that is not blank. */
  last: Int32Array;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isBreak(code)) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    starts.push(start);
    start = index + 1;
  }
  if (start < text.length) starts.push(start);
  return starts;
}

function isBlankCode(code: number): boolean {
  return code <= 32 || isBreak(code);
}

/** Splits at LF, CRLF, CR and the Unicode line breaks. */
export function splitLines(original: string): Lines {
  const text = fold(original);
  const starts = lineStarts(text);
  const count = starts.length;
  starts.push(text.length);
  const start = Int32Array.from(starts);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let line = 0; line < count; line++) {
    let from = start[line] ?? 0;
    let to = start[line + 1] ?? text.length;
    while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
    while (from < to && isBlankCode(text.charCodeAt(from))) from++;
    first[line] = from;
    last[line] = to;
  }
  return { text, count, start, first, last };
}

export function isBlank(lines: Lines, line: number): boolean {
  return lines.first[line] === lines.last[line];
}

/** The beginning of a line without the blanks around it. */
export function lineHead(lines: Lines, line: number): string {
  const first = lines.first[line] ?? 0;
  return lines.text.slice(first, Math.min(lines.last[line] ?? first, first + HEAD_LENGTH));
}

/** The next line from `line` on that is not blank, or `end`. */
export function nextFilled(lines: Lines, line: number, end: number = lines.count): number {
  let next = line;
  while (next < end && isBlank(lines, next)) next++;
  return next;
}

/** The last line before `line` that is not blank, or `begin - 1`. */
export function previousFilled(lines: Lines, line: number, begin = 0): number {
  let previous = line - 1;
  while (previous >= begin && isBlank(lines, previous)) previous--;
  return previous;
}
