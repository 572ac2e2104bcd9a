import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkConversation, createChecker, explainScore, rules, type Case, type Turn } from '../src/index.ts';
import { prepare } from '../src/prepare/index.ts';
import { input, turn } from './support/arbitrary-cases.ts';
import { expectQuote, expectSpan } from './support/expect-span.ts';

const holds = (property: (given: Case) => void, numRuns = 150): void =>
  fc.assert(fc.property(input, property), { numRuns });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}

const inRange = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= 100);

describe('whatever the reply and its context hold', { timeout: 60_000 }, () => {
  test('findings and the evidence of the reply quote the reply at their spans', () => {
    holds((given) => {
      const { findings, reply } = check(given);
      for (const each of reply.evidence) expectQuote(given.reply, each);
      for (const { span, quote } of findings) {
        expect(span === undefined).toBe(quote === undefined);
        if (span !== undefined && quote !== undefined) expectQuote(given.reply, { span, quote });
      }
    });
  });

  test('the evidence of the customer quotes the turn that it names, or the history quoted in the reply', () => {
    holds((given) => {
      const { quoted } = prepare(given.reply);
      for (const { turn: at, span, quote } of check(given).customer.evidence) {
        const source = at === undefined ? undefined : given.context?.[at];
        if (at !== undefined) expect(source?.role).toBe('customer');
        else {
          expect(
            quoted.some(({ offsets }) => span.start >= (offsets[0] ?? 0) && span.end <= (offsets.at(-1) ?? 0)),
          ).toBe(true);
        }
        expectQuote(source?.text ?? given.reply, { span, quote });
      }
    });
  });

  test('every suggestion has words and a place inside the reply', () => {
    holds((given) => {
      for (const { suggestions } of check(given).findings) {
        expect(suggestions.length).toBeGreaterThan(0);
        for (const { span, place, label } of suggestions) {
          expectSpan(given.reply, span);
          if (place !== undefined) expect(span.start).toBe(span.end);
          expect(label).not.toBe('');
        }
      }
    });
  });

  test('the score is a whole number from 0 to 100 or null, and its parts add up to it', () => {
    holds((given) => {
      const analysis = check(given);
      expect(inRange(analysis.score)).toBe(true);
      for (const value of Object.values(analysis.dimensions)) expect(inRange(value)).toBe(true);
      expect(explainScore(analysis).reduce((sum, { points }) => sum + points, 0)).toBe(analysis.score ?? 0);
      for (const { points, of } of explainScore(analysis)) {
        expect(Number.isInteger(points) && Number.isInteger(of)).toBe(true);
      }
    });
  });

  test('the pictures agree with themselves', () => {
    holds((given) => {
      const { customer, reply, findings, score, notJudged } = check(given);
      if (customer.intensity === 0) expect(customer.emotions).toEqual([]);
      if (!customer.failure) expect(customer.lapse).toBe('none');
      expect(new Set(customer.emotions).size).toBe(customer.emotions.length);
      expect(new Set(reply.positives).size).toBe(reply.positives.length);
      if (score === null) expect(notJudged?.length).toBeGreaterThan(0);
      const skipped = new Set(notJudged?.map(({ ruleId }) => ruleId));
      expect(findings.some(({ ruleId }) => skipped.has(ruleId))).toBe(false);
    });
  });

  test('the input stays as it was, and the same input gives the same result', () => {
    holds((given) => {
      const frozen = deepFreeze(given);
      const first = JSON.stringify(check(frozen));
      expect(JSON.stringify(check(structuredClone(given)))).toBe(first);
      expect(JSON.parse(first)).toEqual(check(frozen));
    });
  });

  test('the result is well-formed text wherever the input is', () => {
    holds((given) => {
      const wellFormed = (value: string): boolean =>
        !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
      const strings: string[] = [];
      JSON.stringify(check(given), (_, value: unknown) =>
        typeof value === 'string' ? (strings.push(value), value) : value,
      );
      if (wellFormed(given.reply) && (given.context ?? []).every((each) => wellFormed(each.text))) {
        expect(strings.every(wellFormed)).toBe(true);
      }
    });
  });

  test('a conversation is judged and its promises quote their turns', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            turn,
            fc.constantFrom('2026-03-02T10:00Z', '2026-03-09', 'soon', '+275760-09-13T00:00:00Z', undefined),
          ),
          { maxLength: 5 },
        ),
        (made) => {
          const turns = made.map(([each, at]): Turn => ({ ...each, ...(at !== undefined && { at }) }));
          const { turns: judged, promises } = checkConversation(deepFreeze(turns));
          expect(judged.map(({ turn: at }) => at)).toEqual(
            turns.flatMap(({ role }, at) => (role === 'agent' ? [at] : [])),
          );
          for (const promise of promises) expectQuote(turns[promise.turn]?.text ?? '', promise);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a rule that is off is silent, and a hint stays a hint', () => {
    const severities: Record<string, 'hint' | 'off'> = Object.fromEntries(
      rules.map(({ id }, i) => [id, i % 2 === 0 ? 'off' : 'hint']),
    );
    const checker = createChecker({ severities });
    holds((given) => {
      const seen = checker.check(given);
      for (const { ruleId, severity } of seen.findings) {
        expect([severities[ruleId], severity]).toEqual(['hint', 'hint']);
      }
      expect((seen.notJudged ?? []).some(({ ruleId }) => severities[ruleId] === 'off')).toBe(false);
    }, 100);
  });
});
