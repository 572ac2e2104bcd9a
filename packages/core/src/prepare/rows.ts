import type { Lines } from './lines.ts';
import type { Marks } from './quote-marks.ts';

const HEAD_LENGTH = 320;

/** Lines together with the quote marks before them: what the readers of attributions see. */
export interface Rows extends Marks {
  lines: Lines;
}

/** The beginning of what a line says behind its quote marks. */
export function rowHead({ lines, content }: Rows, row: number): string {
  const from = content[row] ?? 0;
  return lines.text.slice(from, Math.min(lines.last[row] ?? from, from + HEAD_LENGTH)).trim();
}

/** Whether `row` exists and is as deep as `like`. */
export function isSameDepth({ lines, depth }: Rows, row: number, like: number): boolean {
  return row < lines.count && depth[row] === depth[like];
}

/** The next row from `row` on that says something, or the number of rows. */
export function nextSpeaking(rows: Rows, row: number): number {
  let next = row;
  while (next < rows.lines.count && (rows.content[next] ?? 0) >= (rows.lines.last[next] ?? 0)) next++;
  return next;
}
