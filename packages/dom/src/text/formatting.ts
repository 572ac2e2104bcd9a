import type { Edit } from '../field.ts';
import { edited } from './edit.ts';
import type { TextMap } from './text-map.ts';

/**
 * What the words of `[start, end)` look like: the elements around each stretch, and how long it is.
 * Editors split and join text nodes as they like, so neighbours of the same look are one stretch.
 */
export function formattingOf({ runs }: TextMap, start: number, end: number): string {
  const stretches: { path: string; length: number }[] = [];
  for (const run of runs) {
    const length = Math.min(run.start + run.length, end) - Math.max(run.start, start);
    if (length <= 0) continue;
    const last = stretches.at(-1);
    if (last?.path === run.path) last.length += length;
    else stretches.push({ path: run.path, length });
  }
  return stretches.map(({ path, length }) => `${path} ${length}`).join('\n');
}

/** Whether `after` is `before` with this edit and no other change, neither of the text nor of its formatting. */
export function isExactly(edit: Edit, before: TextMap, after: TextMap): boolean {
  const { span } = edit;
  if (after.text !== edited(before.text, edit)) return false;
  const shift = after.text.length - before.text.length;
  return (
    formattingOf(before, 0, span.start) === formattingOf(after, 0, span.start) &&
    formattingOf(before, span.end, before.text.length) === formattingOf(after, span.end + shift, after.text.length)
  );
}
