import { describe, expect, test } from 'vitest';
import { easeAlone } from '../src/findings/ease-alone.ts';
import type { RawFinding } from '../src/findings/finding.ts';
import { levels } from '../src/findings/levels.ts';
import { missedEmotion } from '../src/rules/missed-emotion.ts';
import { missingPlan } from '../src/rules/missing-plan.ts';
import { noBuyIn } from '../src/rules/no-buy-in.ts';
import type { Rule } from '../src/rule/rule.ts';

const found = (rule: Rule, confidence: number): RawFinding => ({
  rule,
  confidence,
  severity: rule.severity,
  report: { offers: [] },
});
const severities = (...findings: RawFinding[]): string[] => easeAlone(findings).map(({ severity }) => severity);
const unsure = levels['missing-plan'].alone - 0.01;

describe('a finding that no other rule joins', () => {
  test('is a hint when it is unsure', () => {
    expect(severities(found(missingPlan, unsure))).toEqual(['hint']);
  });

  test('is a hint beside hints of other rules too', () => {
    expect(severities(found(missingPlan, unsure), found(noBuyIn, 1))).toEqual(['hint', 'hint']);
  });

  test('stays a warning when it is sure', () => {
    expect(severities(found(missingPlan, levels['missing-plan'].alone))).toEqual(['warning']);
  });

  test('stays a warning when one passage of its rule is sure', () => {
    expect(severities(found(missingPlan, unsure), found(missingPlan, 0.99))).toEqual(['warning', 'warning']);
  });

  test('stays a warning, however unsure, beside a warning of another rule', () => {
    expect(severities(found(missingPlan, unsure), found(missedEmotion, 0.4))).toEqual(['warning', 'warning']);
  });
});
