import { extname } from 'node:path';
import { parseJson, isRecord } from '../read/value.ts';

const linesLookedAt = 20;
const extensions: Readonly<Record<string, string>> = { '.json': 'json', '.jsonl': 'ndjson', '.ndjson': 'ndjson' };

/**
 * Guesses the format of an input by its first letters; the name of the file decides only where they do not.
 *
 * @param start the beginning of the text, as much as the first read gave
 * @returns the name of a reader
 */
export function sniffFormat(start: string, path: string): string {
  const text = start.trimStart();
  const byName = extensions[extname(path).toLowerCase()];
  if (text.startsWith('[')) return 'json';
  const lines = text.split(/\r\n|\n|\r/u, linesLookedAt).filter((line) => line.trim() !== '');
  if (lines.some(isObject)) return 'ndjson';
  if (text.startsWith('{')) return looksLikeLines(lines) ? 'ndjson' : 'json';
  // A scalar such as `"text"` or `42` is JSON only by its name.
  const isTable = /[,;\t|]/u.test(lines[0] ?? '') && !/^"[^"]*"\s*$/u.test(lines[0] ?? '');
  return isTable ? 'csv' : (byName ?? 'csv');
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  const parsed = parseJson(line);
  return 'value' in parsed && isRecord(parsed.value);
}

/** Broken or very long NDJSON, as opposed to one object printed over many lines. */
function looksLikeLines([first = '', second]: readonly string[]): boolean {
  return first.trim().length > 1 && (second === undefined || second.startsWith('{'));
}
