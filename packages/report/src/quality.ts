import { measuredCases as cases, precision } from './quality.generated.ts';
import type { Estimate } from './statistics/interval.ts';

/** How right a rule was on labelled real cases. */
export interface RuleQuality {
  readonly rule: string;
  /** Share of its findings that people agreed with, with Wilson's interval. */
  readonly precision: Estimate;
}

/** How many real cases it was measured on. */
export const measuredCases: number = cases;

/** What was measured of a rule; `undefined` where nobody labelled cases for it. */
export function qualityOf(rule: string): RuleQuality | undefined {
  const measured = precision[rule];
  if (measured === undefined) return undefined;
  const [value, low, high] = measured;
  return { rule, precision: { value, low, high } };
}
