import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { exampleCase } from '../src/rule/example.ts';
import type { Example } from '../src/rule/rule.ts';
import { rules } from '../src/rules/index.ts';
import { overlaps } from '../src/text/span.ts';

const title = (example: string | Example): string => (typeof example === 'string' ? example : example.reply);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const findingsOf = (example: string | Example) =>
    check(exampleCase(example).input).findings.filter(({ ruleId }) => ruleId === rule.id);

  test('has at least four sentences that fire and four that stay silent', () => {
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples.accepted.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rule.examples.flagged.map((example) => ({ name: title(example), example })))(
    'finds $name',
    ({ example }) => {
      const findings = findingsOf(example);
      const { spans } = exampleCase(example);
      expect(findings.length).toBeGreaterThan(0);
      for (const span of spans) {
        expect(findings.some((finding) => finding.span !== undefined && overlaps(finding.span, span))).toBe(true);
      }
      for (const finding of findings) expect(finding.suggestions.length).toBeGreaterThan(0);
    },
  );

  test.each(rule.examples.accepted.map((example) => ({ name: title(example), example })))(
    'is silent on $name',
    ({ example }) => {
      expect(findingsOf(example)).toEqual([]);
    },
  );
});
