import { overlaps } from '../text/span.ts';
import type { Span } from '../types.ts';
import type { RawFinding } from './finding.ts';

/**
 * From the specific to the general: where two rules point at the same words, the agent sees the more specific one.
 * Rules that are not listed suppress nothing and are not suppressed.
 */
const precedence: readonly string[] = ['blames-customer', 'responsibility-shift', 'cold-tone'];

/** Of findings that overlap, keeps the one whose rule comes first in the precedence. */
export function suppressOverlaps(findings: readonly RawFinding[]): RawFinding[] {
  const suppressed = new Set<RawFinding>();
  let taken: Span[] = [];
  for (const id of precedence) {
    const own = findings.filter(({ rule }) => rule.id === id);
    for (const finding of own) {
      if (finding.report.span !== undefined && isTaken(taken, finding.report.span)) suppressed.add(finding);
    }
    taken = joined([...taken, ...own.flatMap(({ report }) => report.span ?? [])]);
  }
  return findings.filter((finding) => !suppressed.has(finding));
}

/** Spans in order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last !== undefined && overlaps(last, span)) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else kept.push(span);
  }
  return kept;
}

/** Whether one of the joined spans overlaps `span`; by halving. */
function isTaken(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && overlaps(found, span);
}
