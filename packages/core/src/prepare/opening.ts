import { greetingLength } from './greeting.ts';
import type { Layout, Run } from './layout.ts';
import { lineHead, nextFilled } from './lines.ts';

/** Marks the greeting on the first line that the writer wrote. */
export function markGreeting({ lines, kinds, cuts }: Layout, run: Run): void {
  if (kinds[run.begin] !== undefined) return;
  const head = lineHead(lines, run.begin);
  const length = greetingLength(head.slice(0, 160));
  if (length === 0) return;
  const isBareName = length === head.length && head.endsWith(',') && !/ /.test(head);
  if (isBareName && nextFilled(lines, run.begin + 1, run.end) >= run.end) return;
  kinds[run.begin] = 'greeting';
  const isWholeLine = (lines.first[run.begin] ?? 0) + length === lines.last[run.begin];
  if (!isWholeLine) cuts.push({ offset: (lines.first[run.begin] ?? 0) + length, kind: 'body' });
}
