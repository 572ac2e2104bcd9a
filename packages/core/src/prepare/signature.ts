import { matchClosing, type Closing } from './closing.ts';
import { markContactTail } from './contact-tail.ts';
import { greetingLength } from './greeting.ts';
import type { Layout, Run } from './layout.ts';
import { isListFooter, isNotice } from './legal.ts';
import { isBlank, lineHead, nextFilled, type Lines } from './lines.ts';
import { isProse } from './prose-words.ts';
import { isContactLine, isDeviceLine, isNameLine, isPostscript, isTitleLine } from './signature-lines.ts';

const MAX_ROWS = 14;
/** Longest line that may be a closing. */
const MAX_CLOSING = 120;
const MAX_CLOSINGS = 3;
const MAX_DELIMITED_ROWS = 20;
const DELIMITER = /^(?:--|__|- -|—)$/;

/** What a line of a signature is; `undefined` where the signature is over. */
function signatureKind(lines: Lines, line: number, isAfterBlank: boolean): 'signature' | 'legal' | undefined {
  const head = lineHead(lines, line);
  if (isPostscript(head)) return undefined;
  if (isNotice(head) || isListFooter(head)) return 'legal';
  if (isDeviceLine(head) || isContactLine(head) || isNameLine(head)) return 'signature';
  if (/^[-_=*]{2,100}$/.test(head)) return 'signature';
  return !isAfterBlank && isTitleLine(head) ? 'signature' : undefined;
}

/** Marks the signature that begins at `begin`; its end, which is `begin` when there is none. */
function markSignature(layout: Layout, begin: number, end: number): number {
  const { lines, kinds } = layout;
  const limit = Math.min(end, begin + MAX_ROWS);
  let done = begin;
  for (let line = begin; line < limit; line++) {
    if (isBlank(lines, line)) continue;
    const kind = signatureKind(lines, line, line === 0 || isBlank(lines, line - 1));
    if (!kind) break;
    kinds[line] = kind;
    done = line + 1;
  }
  return done;
}

/** Whether a signature may begin with this line; after “Thanks” it must be a name. */
function opensSignature(head: string, isStrong: boolean): boolean {
  if (matchClosing(head)?.isStrong) return false;
  if (isNameLine(head) || isDeviceLine(head)) return true;
  return isStrong && isContactLine(head);
}

/** “Kind regards, Ana Novak”: closing and signature on one line. */
function markSignedLine(layout: Layout, line: number, run: Run, closing: Closing): number {
  const { lines, kinds, cuts } = layout;
  const next = nextFilled(lines, line + 1, run.end);
  const isOver = next >= run.end || isPostscript(lineHead(lines, next));
  if (!(isOver || closing.isStrong) || !isNameLine(closing.rest)) return line;
  cuts.push({ offset: (lines.first[line] ?? 0) + closing.length, kind: 'signature' });
  kinds[line] = 'closing';
  return Math.max(markSignature(layout, line + 1, run.end), line + 1);
}

function closingAt(lines: Lines, line: number): Closing | undefined {
  const head = lineHead(lines, line);
  return head.length <= MAX_CLOSING ? matchClosing(head) : undefined;
}

/** “Kind regards,” with what stands below or behind it. The first line after it, or `line` when it closes nothing. */
function markClosing(layout: Layout, line: number, run: Run): number {
  const { lines, kinds } = layout;
  let closing = closingAt(lines, line);
  // “Thank you” at the very beginning opens the message.
  if (!closing || (line === run.begin && !closing.isStrong)) return line;
  if (closing.rest !== '') return markSignedLine(layout, line, run, closing);
  let last = line;
  let next = nextFilled(lines, line + 1, run.end);
  // “Thanks in advance.”, “Looking forward to your visit.” above “Kind regards,”
  for (let count = 0; count < MAX_CLOSINGS && next < run.end; count++) {
    const below = closingAt(lines, next);
    if (below?.rest !== '') break;
    closing = below;
    last = next;
    next = nextFilled(lines, next + 1, run.end);
  }
  const head = next < run.end ? lineHead(lines, next) : '';
  const isOver = head === '' || isPostscript(head);
  if (!isOver && !isListFooter(head) && !opensSignature(head, closing.isStrong)) return line;
  kinds.fill('closing', line, last + 1);
  return isOver ? last + 1 : markSignature(layout, next, run.end);
}

/** “-- ” and what stands below it, unless that is too long or reads like a message. */
function markDelimited(layout: Layout, line: number, run: Run): number {
  const { lines, kinds } = layout;
  const next = nextFilled(lines, line + 1, run.end);
  const first = next < run.end ? lineHead(lines, next) : '';
  const isMessage = DELIMITER.test(first) || isProse(first) || isPostscript(first) || greetingLength(first) > 0;
  if (next >= run.end || isMessage) return line;
  // With the blank after the dashes it is the mark of mail programs; without it the lines themselves must look right.
  const isStandard = lines.text.startsWith('-- ', lines.first[line]);
  if (!isStandard) {
    const end = markSignature(layout, next, run.end);
    if (end > next) kinds[line] = 'signature';
    return end > next ? end : line;
  }
  let end = next;
  const limit = Math.min(run.end, next + MAX_DELIMITED_ROWS + 1);
  while (end < limit && !isPostscript(lineHead(lines, end))) end++;
  if (end - next > MAX_DELIMITED_ROWS) return line;
  for (let row = line; row < end; row++) {
    const head = lineHead(lines, row);
    kinds[row] = row > line && (isNotice(head) || isListFooter(head)) ? 'legal' : 'signature';
  }
  return end;
}

/**
 * Marks closings and signatures of one run. Lines become a signature only below a closing or a delimiter, when a
 * device wrote them, or when they are contact data at the very end: a short sentence left in is harmless,
 * a swallowed one is not.
 */
export function markSignatures(layout: Layout, run: Run): void {
  const { lines, kinds } = layout;
  for (let line = run.begin; line < run.end; line++) {
    const head = lineHead(lines, line);
    let end = line;
    if (DELIMITER.test(head)) end = markDelimited(layout, line, run);
    else end = markClosing(layout, line, run);
    if (end === line && isDeviceLine(head) && isTail(lines, line + 1, run.end)) {
      kinds[line] = 'signature';
      end = line + 1;
    }
    if (end > line) line = end - 1;
  }
  if (run.end > run.begin && kinds[run.end - 1] === undefined) markContactTail(layout, run);
}

/** Nothing but marks of a program from here to the end. */
function isTail(lines: Lines, begin: number, end: number): boolean {
  const next = nextFilled(lines, begin, end);
  return next >= end || isDeviceLine(lineHead(lines, next));
}
