import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  check,
  checkConversation,
  createChecker,
  explainScore,
  rules,
  type Analysis,
  type Case,
  type CheckerOptions,
  type Rule,
  type Turn,
} from '../src/index.ts';
import { prepare } from '../src/prepare/index.ts';
import { fixtureCases } from './support/fixtures.ts';

const words = (
  'I am sorry|we apologise for any inconvenience|please|call us back|you failed to|your order number|refund|by tomorrow|within 24 hours|we will|look into it|unfortunately|' +
  'policy|not possible|but|feel free to|team|calm down|the delay|I am furious|waited three weeks|charged twice|still|nobody|my son|cried|thank you|Hi Ana,|Kind regards,|Sam|' +
  "https://a.example/x|care@a.example|{{name}}|[order]|f**k|soooo|CAN’T|don't|dont|£36|3-5|business days|10:30|e.g.|Dr. Reed"
).split('|');
const hostile = [
  '\uD800',
  '\uDC00',
  '😀',
  '👩‍👩‍👧',
  '🏴‍☠️',
  '😡😡😡',
  '\u200B',
  '\u200D',
  '\u2060',
  '\u202E',
  '\u200F',
  '\u00AD',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '\u0000',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '  ',
  '&amp;',
  '&#39;',
  '&nbsp;',
  '&quot;',
  '&#128512;',
  '&#xD800;',
  '&lt;br&gt;',
  '<br>',
  '<p>',
  '</p>',
  '&',
  '<',
  '"',
  '“',
  '”',
  '„',
  '«',
  "'",
  '’',
  '`',
  '"“"',
  '((',
  '))',
  '!!!!',
  '?!',
  '...',
  '…',
  '—',
  ' - ',
  '; ',
  ': ',
  ', ',
  '. ',
  'a'.repeat(300),
  'ß'.repeat(90),
  '中文字',
  'e\u0301',
  'İ',
  'ŉ',
  'ﬃ',
  '>',
  '> ',
  '>> ',
  '-- \n',
  'On 3 Mar 2026 at 10:12, Ana <a@b.com> wrote:\n',
  '-----Original Message-----\n',
  '```\n',
  '*',
  '$',
  '^',
  '\\',
  '__proto__',
  'constructor',
];

let pieces: string[] = [];
let corpus: Case[] = [];
beforeAll(async () => {
  corpus = await fixtureCases();
  pieces = corpus.flatMap(({ context = [], reply }) => [...context.map(({ text }) => text), reply]);
});

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.nat().map((n) => pieces[n % pieces.length] ?? '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 25 })
  .map((all) => all.map(([words_, gap]) => words_ + gap).join(''));
const turn: fc.Arbitrary<Turn> = fc.record(
  { role: fc.constantFrom('customer', 'agent'), text },
  { noNullPrototype: true },
);
const input: fc.Arbitrary<Case> = fc.record(
  {
    channel: fc.constantFrom('chat', 'email', 'review', 'social', 'ticket'),
    context: fc.array(turn, { maxLength: 3 }),
    reply: text,
  },
  { requiredKeys: ['reply'], noNullPrototype: true },
);
const holds = (property: (given: Case) => void, numRuns = 150): void =>
  fc.assert(fc.property(input, property), { numRuns });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}

/** Whether an offset stands between the halves of a pair. */
const cutsPair = (original: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(original[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(original[at] ?? '');

function expectSpan(original: string, { start, end }: { start: number; end: number }): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(original.length);
  expect(cutsPair(original, start), `a pair is cut at ${start}`).toBe(false);
  expect(cutsPair(original, end), `a pair is cut at ${end}`).toBe(false);
}

function expectQuote(original: string, { span, quote }: { span: { start: number; end: number }; quote: string }): void {
  expectSpan(original, span);
  expect(span.end).toBeGreaterThan(span.start);
  expect(quote).toBe(original.slice(span.start, span.end));
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
        else
          {expect(
            quoted.some(({ offsets }) => span.start >= (offsets[0] ?? 0) && span.end <= (offsets.at(-1) ?? 0)),
          ).toBe(true);}
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
      for (const { points, of } of explainScore(analysis))
        {expect(Number.isInteger(points) && Number.isInteger(of)).toBe(true);}
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
      if (wellFormed(given.reply) && (given.context ?? []).every((each) => wellFormed(each.text)))
        {expect(strings.every(wellFormed)).toBe(true);}
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
      for (const { ruleId, severity } of seen.findings)
        {expect([severities[ruleId], severity]).toEqual(['hint', 'hint']);}
      expect((seen.notJudged ?? []).some(({ ruleId }) => severities[ruleId] === 'off')).toBe(false);
    }, 100);
  });
});

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
