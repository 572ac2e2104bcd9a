import type { ForeignPart } from '../field.ts';

/** The line above a signature in plain text: RFC 3676, section 4.3. Clients that trim lines drop the space. */
const isSignatureLine = (line: string): boolean => line === '-- ' || line === '--';

/** Quoted in plain text: RFC 3676, section 4.5. */
const isQuotedLine = (line: string): boolean => line.startsWith('>');

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** Quotes and the signature of a text that has no markup to tell them by. */
export function foreignLines(text: string): ForeignPart[] {
  const parts: ForeignPart[] = [];
  for (const { start, text: line } of linesOf(text)) {
    if (isSignatureLine(line)) return [...parts, { kind: 'signature', start, end: text.length }];
    if (!isQuotedLine(line)) continue;
    const last = parts.at(-1);
    const continues = last?.end === start - 1;
    const part: ForeignPart = { kind: 'quote', start: continues ? last.start : start, end: start + line.length };
    parts.splice(continues ? -1 : parts.length, continues ? 1 : 0, part);
  }
  return parts;
}
