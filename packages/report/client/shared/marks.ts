import { html } from 'lit-html';
import type { RowFinding } from '../../src/row.ts';

/** The rules of some findings, each once; those with a passage first, in the order of the text, so that numbers ascend as one reads. */
export function numberedRules(findings: readonly RowFinding[]): string[] {
  return [...new Set(inOrder(findings).map(({ rule }) => rule))];
}

/** The reply with its passages marked, each with the number of its rule in the list below it. */
export function marked(reply: string, findings: readonly RowFinding[]): unknown[] {
  const rules = numberedRules(findings);
  const parts: unknown[] = [];
  let last = 0;
  for (const { rule, start, end } of inOrder(findings)) {
    if (start === undefined || end === undefined || start < last || end > reply.length) continue;
    parts.push(reply.slice(last, start));
    parts.push(html`<mark title=${rule}>${reply.slice(start, end)}<sup>${rules.indexOf(rule) + 1}</sup></mark>`);
    last = end;
  }
  parts.push(reply.slice(last));
  return parts;
}

function inOrder(findings: readonly RowFinding[]): RowFinding[] {
  return findings.toSorted((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER));
}
