import type { Severity } from '../types.ts';
import type { RawFinding } from './finding.ts';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Serious first; then in the order of the text, what is missing before what is there; then by rule. */
export function sortFindings(findings: readonly RawFinding[]): RawFinding[] {
  return findings.toSorted(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      (a.report.span?.start ?? -1) - (b.report.span?.start ?? -1) ||
      (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id)),
  );
}
