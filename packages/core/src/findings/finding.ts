import type { Rule, Report } from '../rule/rule.ts';
import type { Severity } from '../types.ts';

/** A report with the rule that made it and the severity it is shown with; spans still in the text that was read. */
export interface RawFinding {
  rule: Rule;
  severity: Severity;
  report: Report;
  confidence: number;
}
