import { matchInlineClosing } from './closing.ts';
import type { Layout, Run } from './layout.ts';
import { lineHead, previousFilled, type Lines } from './lines.ts';
import { isNameLine } from './signature-lines.ts';
import { hasProse, lineWords } from './prose-words.ts';
import { findSignOff, isSignOffLine } from './sign-off.ts';

/** How much of the end of a long line is looked at. */
const WINDOW = 200;

function lineTail(lines: Lines, line: number): { text: string; offset: number } {
  const last = lines.last[line] ?? 0;
  const offset = Math.max(lines.first[line] ?? 0, last - WINDOW);
  return { text: lines.text.slice(offset, last), offset };
}

/** “Ana Novak General Manager”, all on the line of the closing. */
function isInlineSignature(rest: string, isStrong: boolean): boolean {
  if (rest === '') return true;
  if (!isStrong) return lineWords(rest).length <= 2 && isNameLine(rest);
  const isShort = rest.length <= 90 && lineWords(rest).length <= 10;
  return isNameLine(rest) || (isShort && /^\p{Lu}/u.test(rest) && !/[.!?] /.test(rest) && !hasProse(rest));
}

/**
 * Marks what stands at the end of the last line of the writer's words: a closing with a name behind it, or the mark
 * of a public reply. `run` ends where signature or footer begin.
 */
export function markTail({ lines, kinds, cuts }: Layout, run: Run): void {
  const line = run.end - 1;
  if (line < run.begin || kinds[line] !== undefined) return;
  const before = previousFilled(lines, line, run.begin);
  if (before >= run.begin && isSignOffLine(lineHead(lines, line), lineHead(lines, before))) {
    kinds[line] = 'signature';
    return;
  }
  const { text, offset } = lineTail(lines, line);
  const signOff = findSignOff(text);
  if (signOff) {
    cuts.push({ offset: offset + signOff.start, kind: 'signature' });
    if (signOff.end < text.length) cuts.push({ offset: offset + signOff.end, kind: 'body' });
  }
  const closing = matchInlineClosing(signOff ? text.slice(0, signOff.start).trimEnd() : text);
  if (!closing || !isInlineSignature(closing.rest, closing.isStrong)) return;
  const start = offset + closing.start;
  cuts.push({ offset: start, kind: 'closing' });
  if (closing.rest !== '') cuts.push({ offset: start + closing.length, kind: 'signature' });
}
