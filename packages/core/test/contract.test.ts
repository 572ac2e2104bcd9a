import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import analysisSchema from '../schema/analysis.schema.json' with { type: 'json' };
import * as makegood from '../src/index.ts';

const { check, createChecker, explainScore, rules } = makegood;

const poor = {
  id: 'c-1',
  channel: 'email',
  context: [{ role: 'customer', text: 'I have been waiting for three weeks and nobody answers. I am furious!' }],
  reply:
    'Hello Ana,\n\nSorry if this was a problem. Feel free to call back if it does not arrive.\n\nKind regards,\nTom',
} as const;

describe('the public contract', () => {
  test('exports these names and no others', () => {
    expect(Object.keys(makegood).toSorted()).toEqual([
      'applySuggestion',
      'check',
      'checkConversation',
      'createChecker',
      'defineRule',
      'explainScore',
      'gradeOf',
      'rules',
      'suggest',
      'usualCustomer',
    ]);
  });

  test('an analysis has these fields, in this order', () => {
    const analysis = check(poor);
    expect(Object.keys(analysis)).toEqual(['id', 'score', 'dimensions', 'customer', 'reply', 'findings']);
    expect(Object.keys(analysis.dimensions)).toEqual([
      'emotion',
      'apology',
      'ownership',
      'plan',
      'respect',
      'followThrough',
    ]);
    expect(Object.keys(analysis.customer)).toEqual(['intensity', 'emotions', 'failure', 'lapse', 'evidence']);
    expect(Object.keys(analysis.reply)).toEqual([
      'ack',
      'apology',
      'plan',
      'timeframe',
      'detailsFirst',
      'refusal',
      'positives',
      'evidence',
    ]);
  });

  test('an analysis fits the shipped JSON Schema', () => {
    const validate = new Ajv({ strict: false }).compile(analysisSchema);
    for (const input of [poor, { reply: '' }, { reply: 'Please call us.' }]) {
      validate(structuredClone(check(input)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('a finding says what, why, from where, and how to mend it', () => {
    const { findings } = check(poor);
    expect(findings.length).toBeGreaterThan(2);
    for (const { message, why, source, suggestions } of findings) {
      for (const said of [message, why, source]) expect(said.length).toBeGreaterThan(10);
      expect(suggestions.length).toBeGreaterThan(0);
    }
  });

  test('spans and quotes point into the original string', () => {
    const { findings, reply, customer } = check(poor);
    for (const { span, quote } of [...findings, ...reply.evidence]) {
      if (span !== undefined) expect(poor.reply.slice(span.start, span.end)).toBe(quote);
    }
    for (const { span, quote, turn } of customer.evidence) {
      expect(poor.context[turn ?? 0]?.text.slice(span.start, span.end)).toBe(quote);
    }
  });

  test('the eleven warnings and the four hints of the rubric are the built-in rules', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual([
      'bare-refusal',
      'blames-customer',
      'cold-tone',
      'details-first',
      'hollow-apology',
      'missed-emotion',
      'missing-apology',
      'missing-plan',
      'no-buy-in',
      'no-follow-up',
      'no-prevention',
      'no-timeframe',
      'no-value-add',
      'responsibility-shift',
      'wrong-channel',
    ]);
  });

  test('without a customer message the rules that need one are not judged, and there is no score', () => {
    const analysis = check({ reply: 'Feel free to call back if it does not arrive.' });
    expect(analysis.score).toBeNull();
    expect(analysis.notJudged?.map(({ ruleId }) => ruleId)).toContain('missed-emotion');
    expect(analysis.findings.map(({ ruleId }) => ruleId)).toEqual(['responsibility-shift']);
  });

  test('the quoted history is the customer’s message when no context is given', () => {
    const reply =
      'Hi Ana,\n\nwe will look into it.\n\nTom\n\nOn Tue, 3 Mar 2026 at 10:12, Ana <ana@example.com> wrote:\n> I am furious. My parcel never arrived!\n';
    const analysis = check({ reply });
    expect(analysis.customer).toMatchObject({ intensity: 2, failure: true });
    for (const { span, quote } of analysis.customer.evidence) expect(reply.slice(span.start, span.end)).toBe(quote);
    expect(analysis.notJudged).toBeUndefined();
  });

  test('the contributions add up to the score', () => {
    const analysis = check(poor);
    const sum = explainScore(analysis).reduce((total, { points }) => total + points, 0);
    expect(sum).toBe(analysis.score);
  });

  test('what does not apply is null, not zero', () => {
    const { dimensions, score } = check({
      context: [{ role: 'customer', text: 'Which colours do you have?' }],
      reply: 'Blue and green.',
    });
    expect(dimensions.emotion).toBeNull();
    expect(dimensions.apology).toBeNull();
    expect(score).toBe(100);
  });

  test.each([
    [{}, '“reply” must be a string'],
    [null, 'a case must be an object'],
    [{ reply: 'Hi', channel: 'fax' }, '“channel” must be one of chat, email, review, social, ticket'],
    [{ reply: 'Hi', context: 'x' }, '“context” must be an array'],
    [{ reply: 'Hi', context: [{ role: 'bot', text: '' }] }, '“context[0].role” must be customer or agent, got “bot”'],
  ])('a case of the wrong shape (%j) is refused with what was expected', (input, message) => {
    expect(() => check(input as never)).toThrow(message);
  });
});

describe('createChecker', () => {
  test('switches rules off and changes severities', () => {
    const checker = createChecker({ severities: { 'wrong-channel': 'off', 'responsibility-shift': 'hint' } });
    const found = checker.check(poor).findings;
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('wrong-channel');
    expect(found.find(({ ruleId }) => ruleId === 'responsibility-shift')?.severity).toBe('hint');
  });

  test('takes a phrase rule as plain data', () => {
    const options = JSON.parse(
      '{"rules":[{"id":"dear-customer","message":"The customer has a name.","why":"A name is read as care.","suggestion":"[name]","patterns":["valued (customer|client)"]}]}',
    ) as makegood.CheckerOptions;
    const finding = createChecker(options)
      .check({ reply: 'You are a valued client of ours.' })
      .findings.find(({ ruleId }) => ruleId === 'dear-customer');
    expect(finding).toMatchObject({ quote: 'valued client', severity: 'warning', source: 'House rule' });
  });

  test('takes a rule as code', () => {
    const shouting = makegood.defineRule({
      id: 'shouting',
      severity: 'warning',
      dimension: 'respect',
      summary: 'Capitals.',
      message: 'This shouts.',
      why: 'Capitals read as shouting.',
      source: 'House rule',
      advice: 'Use small letters.',
      needs: [],
      examples: { flagged: [], accepted: [] },
      *check({ view }) {
        for (const { shouted, start, end } of view.reading.tokens) {
          if (shouted) {
            yield { span: { start, end }, offers: [{ text: 'small letters', label: 'Calm it', span: { start, end } }] };
          }
        }
      },
    });
    expect(
      createChecker({ rules: [shouting] })
        .check({ reply: 'This is NOT so.' })
        .findings.map(({ quote }) => quote),
    ).toContain('NOT');
  });

  test('adds phrases to a lexicon', () => {
    const plain = check({ context: [{ role: 'customer', text: 'This is a proper dog’s dinner.' }], reply: 'Hello.' });
    const entries = [
      { value: 'strong', patterns: ["dog's dinner", 'dog dinner', 'dog dinner'], matches: ['A [[dog dinner]].'] },
    ];
    const checker = createChecker({ lexicons: [{ id: 'insults', side: 'customer', entries }] });
    expect(plain.customer.intensity).toBe(0);
    expect(() => checker.check({ reply: 'Hello.' })).not.toThrow();
  });

  test.each([
    [{ severities: { 'no-such-rule': 'off' } }, 'unknown rule “no-such-rule”'],
    [{ severities: { 'cold-tone': 'loud' } }, 'must be error, warning, hint or off'],
    [{ rules: [{ id: 'cold-tone', patterns: [] }] }, 'there is a rule “cold-tone” already'],
    [{ rules: [{ id: 'x', message: '', why: '', suggestion: '', patterns: ['(open'] }] }, 'a “(” is not closed'],
    [
      { rules: [{ id: 'x', message: '', why: '', suggestion: '', patterns: ['{nothing} here'] }] },
      'there is no slot “{nothing}”',
    ],
  ])('refuses options of the wrong shape: %j', (options, message) => {
    expect(() => createChecker(options as never)).toThrow(message);
  });
});
