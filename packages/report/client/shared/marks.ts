import { html } from 'lit-html';
import type { RowFinding } from '../../src/row.ts';

/** Findings with a passage come first, in the order of the text, so that the numbers ascend as one reads. */
export function numbered(findings: readonly RowFinding[]): RowFinding[] {
  return findings.toSorted((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER));
}

/** The reply with its passages marked and numbered like the list below it. */
export function marked(reply: string, findings: readonly RowFinding[]): unknown[] {
  const parts: unknown[] = [];
  let last = 0;
  for (const [i, { rule, start, end }] of numbered(findings).entries()) {
    if (start === undefined || end === undefined || start < last || end > reply.length) continue;
    parts.push(reply.slice(last, start));
    parts.push(html`<mark title=${rule}>${reply.slice(start, end)}<sup>${i + 1}</sup></mark>`);
    last = end;
  }
  parts.push(reply.slice(last));
  return parts;
}
