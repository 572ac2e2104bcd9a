import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker, rules, type Analysis, type Case, type Rule } from '../src/index.ts';
import { corpus, input } from './support/arbitrary-cases.ts';

describe('a checker holds no memory', { timeout: 60_000 }, () => {
  test('one that has read 500 other texts judges as a fresh one does', () => {
    const samples = fc.sample(input, { numRuns: 500 });
    const used = createChecker();
    const other = createChecker({ grammar: false });
    for (const given of samples) {
      used.check(given);
      other.check(given);
    }
    const fresh = createChecker();
    const judged = (checker: typeof used): Analysis[] => corpus.slice(0, 60).map((each) => checker.check(each));
    expect(judged(used)).toEqual(judged(fresh));
    for (const given of samples.toReversed().slice(0, 100)) expect(used.check(given)).toEqual(fresh.check(given));
  });

  test('one that is called from within a rule of another judges both alike', () => {
    const inner = createChecker();
    const [poor] = corpus as [Case];
    const alone = inner.check(poor);
    const seen: Analysis[] = [];
    const nested: Rule = {
      ...(rules[0] as Rule),
      id: 'nested',
      needs: [],
      check: () => (seen.push(inner.check(poor)), []),
    };
    const outer = createChecker({ rules: [nested] });
    for (const each of corpus.slice(0, 30)) outer.check(each);
    expect(seen.length).toBeGreaterThan(0);
    for (const each of seen) expect(each).toEqual(alone);
  });
});
