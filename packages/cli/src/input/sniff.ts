import { extname } from 'node:path';
import { parseJson, isRecord } from '../read/value.ts';
import { isWhatsAppLine } from '../read/whatsapp.ts';

const linesLookedAt = 20;
// What the head of a mail begins with, in whatever order a server put it.
const mailHeader =
  /^(?:Return-Path|Received|Delivered-To|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Reply-To|DKIM-Signature|Content-Type|X-[\w-]+): ?\S/iu;

/** The name of a reader that takes bytes or a file, by the first bytes; `undefined` for text. */
export function sniffBytes(start: Uint8Array): string | undefined {
  const text = Buffer.from(start.subarray(0, 1000)).toString('latin1');
  if (text.startsWith('PAR1')) return 'parquet';
  if (/^From \S/u.test(text)) return 'mbox';
  return mailHeader.test(text) ? 'eml' : undefined;
}

/** What a packed or binary file is, for a message; `undefined` for others. */
export function foreignKind(start: Uint8Array): string | undefined {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03 && start[3] === 0x04
    ? 'a ZIP archive or a workbook'
    : undefined;
}

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
  if (isWhatsAppLine(text.slice(0, text.search(/[\r\n]|$/u)))) return 'whatsapp';
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
