import type { RawFinding } from './finding.ts';
import { isHintAlone } from './levels.ts';

/**
 * Turns an unsure finding into a hint where no other rule warns. A reply that really leaves something out mostly leaves out more than one
 * thing; what one rule alone finds, and is not sure of, is more often a good reply put in words that nobody thought of.
 */
export function easeAlone(findings: readonly RawFinding[]): RawFinding[] {
  const warnings = findings.filter(({ severity }) => severity !== 'hint');
  const [first] = warnings;
  if (first === undefined || warnings.some(({ rule }) => rule.id !== first.rule.id)) return [...findings];
  const surest = Math.max(...warnings.map(({ confidence }) => confidence));
  if (!isHintAlone(first.rule.id, surest)) return [...findings];
  return findings.map((finding) => ({ ...finding, severity: 'hint' }));
}
