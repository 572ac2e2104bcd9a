import { describe, expect, test } from 'vitest';
import { applySuggestion, check, suggest } from '../src/index.ts';
import { findingIn, mended } from './suggest-support.ts';
import { apologies, blames, cold, dumps, promises, shields } from './support/suggested-rewrites.ts';

const late = 'I have been waiting for my parcel for two weeks and I am really angry.';

describe('suggest rewrites the very words', () => {
  test.each([...dumps, ...shields])('responsibility-shift: %s', async (marked, expected) => {
    expect((await mended('responsibility-shift', marked))[0]).toBe(expected);
  });
  test.each(blames)('blames-customer: %s', async (marked, expected) => {
    expect((await mended('blames-customer', marked))[0]).toBe(expected);
  });
  test.each(cold)('cold-tone: %s', async (marked, expected) => {
    expect((await mended('cold-tone', marked))[0]).toBe(expected);
  });
  test.each(promises)('no-timeframe: %s', async (marked, expected) => {
    expect((await mended('no-timeframe', marked))[0]).toBe(expected);
  });
  test.each(apologies)('hollow-apology: %s', async (marked, expected) => {
    expect((await mended('hollow-apology', marked, late))[0]).toBe(expected);
  });
  test.each([
    ['[[We cannot refund]] this order.', 'We cannot refund this order, but I can [the closest thing you can offer].'],
    [
      "I'm afraid [[that is not possible]]. Bye.",
      "I'm afraid that is not possible, but I can [the closest thing you can offer]. Bye.",
    ],
  ])('bare-refusal: %s', async (marked, expected) => {
    expect((await mended('bare-refusal', marked))[0]).toBe(expected);
  });
  test('details-first: reassures and says why', async () => {
    expect(await mended('details-first', "Hi, [[what's your order number]]?")).toContain(
      "Hi, let's get this put right. What's your order number, so that I can [what you do with it]?",
    );
  });
  test('missing-plan: a vague plan becomes the agent’s own step', async () => {
    const { input, finding } = findingIn('missing-plan', 'I am sorry about the leak. We are looking into it.');
    const [first] = await suggest(input, finding);
    expect(first && applySuggestion(input.reply, first)).toBe(
      'I am sorry about the leak. I will look into it by [what you check] and tell you by [day and time].',
    );
  });
});

describe('suggest uses what the customer said', () => {
  test('fills the blanks of an acknowledgement', async () => {
    const input = {
      channel: 'email',
      context: [{ role: 'customer', text: late }],
      reply: 'Your parcel is at the depot.',
    } as const;
    const finding = check(input).findings.find(({ ruleId }) => ruleId === 'missed-emotion');
    expect(finding).toBeDefined();
    const [first] = await suggest(input, finding as NonNullable<typeof finding>);
    expect(first?.text).toContain('two weeks is a long time to wait for your parcel');
  });
  test('leaves the blanks where nothing was said', async () => {
    expect((await mended('hollow-apology', '[[We apologise for any inconvenience]].', 'Hello?'))[0]).toContain(
      '[what they wait for]',
    );
  });
});

test('offsets are those of the original, entities and quoted history included', async () => {
  const marked = 'Hi &amp; thanks. [[Please contact the courier]].\n\nOn Monday, Ann wrote:\n> Where is it?';
  expect((await mended('responsibility-shift', marked))[0]).toBe(
    'Hi &amp; thanks. I will contact the courier and write to you by [day and time].\n\nOn Monday, Ann wrote:\n> Where is it?',
  );
});

test('applySuggestion puts the text in the place of the span', () => {
  expect(applySuggestion('one two three', { text: 'too', span: { start: 4, end: 7 }, label: '' })).toBe(
    'one too three',
  );
});

test('a hostile reply costs no more than its length', async () => {
  for (const words of [
    'you must and ',
    'please contact us, so ',
    '   ',
    'will be sent, ',
    '[[',
    'as soon as possible ',
    'The the, ',
    'We will look. ',
  ]) {
    const reply = words.repeat(4000);
    const span = { start: 0, end: 8 };
    const finding = {
      severity: 'warning',
      confidence: 1,
      inline: true,
      message: '',
      why: '',
      source: '',
      suggestions: [{ text: 'I will', span, label: 'x' }],
    } as const;
    const started = performance.now();
    await suggest({ reply }, { ...finding, ruleId: 'missing-plan', suggestions: [...finding.suggestions] });
    await suggest(
      { reply },
      { ...finding, ruleId: 'responsibility-shift', span, suggestions: [...finding.suggestions] },
    );
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
