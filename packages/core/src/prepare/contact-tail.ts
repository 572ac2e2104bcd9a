import type { Layout, Run } from './layout.ts';
import { isBlank, lineHead, previousFilled } from './lines.ts';
import { isContactLine, isNameLine, isTitleLine } from './signature-lines.ts';

const MAX_ROWS = 14;

/** “Ana Novak”, a number, an address: contact data at the very end, after a blank line, that nobody announced. */
export function markContactTail({ lines, kinds }: Layout, run: Run): void {
  let begin = run.end;
  while (begin > run.begin && run.end - begin < MAX_ROWS && !isBlank(lines, begin - 1)) begin--;
  const before = previousFilled(lines, begin, run.begin);
  if (before < run.begin || begin === before + 1 || !/[.!?)]$/.test(lineHead(lines, before))) return;
  const heads = Array.from({ length: run.end - begin }, (_, index) => lineHead(lines, begin + index));
  const isSigned =
    isNameLine(heads[0] ?? '') && heads.every((head) => isContactLine(head) || isNameLine(head) || isTitleLine(head));
  if (isSigned && heads.filter(isContactLine).length >= 2) kinds.fill('signature', begin, run.end);
}
