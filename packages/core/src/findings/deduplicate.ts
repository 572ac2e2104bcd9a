import type { RawFinding } from './finding.ts';

/** Keeps the first of several findings of one rule at the same place. */
export function deduplicate(findings: readonly RawFinding[]): RawFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, report }) => {
    const key = `${rule.id} ${report.span?.start ?? '-'} ${report.span?.end ?? '-'}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
