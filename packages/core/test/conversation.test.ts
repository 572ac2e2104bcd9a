import { describe, expect, test } from 'vitest';
import {
  check,
  checkConversation,
  createChecker,
  type CheckerOptions,
  type LedgerEntry,
  type Turn,
} from '../src/index.ts';

/** A Friday. */
const friday = '2026-06-05T10:00:00Z';
const customer = (text: string, at?: string): Turn => ({ role: 'customer', text, ...(at !== undefined && { at }) });
const agent = (text: string, at?: string): Turn => ({ role: 'agent', text, ...(at !== undefined && { at }) });
const promises = (...turns: Turn[]): LedgerEntry[] => checkConversation(turns).promises;

describe('a conversation', () => {
  const turns = [
    customer('You charged me twice and I am angry.'),
    agent('Hello.'),
    customer('Is that all?'),
    agent('I am sorry that we charged you twice. We will refund you tomorrow.'),
  ];

  test('has every agent turn judged, with all turns before it as context', () => {
    const { turns: judged } = checkConversation(turns, { channel: 'chat' });
    expect(judged.map(({ turn }) => turn)).toEqual([1, 3]);
    for (const { turn, analysis } of judged) {
      expect(analysis).toEqual(
        check({ channel: 'chat', context: turns.slice(0, turn), reply: turns[turn]?.text ?? '' }),
      );
    }
  });

  test('gives its id to the result, and the place of each turn to its analysis', () => {
    const { id, turns: judged } = checkConversation(turns, { id: 'c-7' });
    expect(id).toBe('c-7');
    expect(judged.map(({ analysis }) => analysis.id)).toEqual(['c-7#1', 'c-7#3']);
  });

  test('without an agent turn holds nothing to judge', () => {
    expect(checkConversation([])).toEqual({ turns: [], promises: [] });
    expect(checkConversation([customer('Hello?')])).toEqual({ turns: [], promises: [] });
  });

  test('is judged by the rules of its checker', () => {
    const checker = createChecker({ severities: { 'missing-apology': 'off' } } as unknown as CheckerOptions);
    const found = checker
      .checkConversation(turns)
      .turns.flatMap(({ analysis }) => analysis.findings.map(({ ruleId }) => ruleId));
    expect(found).not.toContain('missing-apology');
  });

  test.each([
    [{}, '“turns” must be an array'],
    [null, '“turns” must be an array'],
    ['hello', '“turns” must be an array'],
    [[null], '“turns[0]” must be a turn'],
    [['hello'], '“turns[0]” must be a turn'],
    [
      [
        { role: 'agent', text: 'Hi' },
        { role: 'bot', text: 'Hi' },
      ],
      '“turns[1].role” must be customer or agent, got “bot”',
    ],
    [[{ role: 'agent' }], '“turns[0].text” must be a string'],
    [[{ role: 'agent', text: 7 }], '“turns[0].text” must be a string'],
  ])('of the wrong shape (%j) is refused with what was expected', (wrong, message) => {
    expect(() => checkConversation(wrong as never)).toThrow(message);
    expect(() => checkConversation(wrong as never)).toThrow(TypeError);
  });
});

describe('what became of a promise', () => {
  const made = agent('We will refund you within 24 hours.', friday);

  test('is “kept” when a later agent turn reports it before it is due', () => {
    expect(
      promises(
        made,
        customer('Any news?', '2026-06-05T12:00Z'),
        agent('I have refunded the £30.', '2026-06-05T13:00Z'),
      ),
    ).toEqual([
      {
        turn: 0,
        span: { start: 0, end: 14 },
        quote: 'We will refund',
        due: '2026-06-06T10:00:00.000Z',
        status: 'kept',
        seenIn: 2,
      },
    ]);
  });

  test('is “late” when the report comes after it was due', () => {
    expect(promises(made, agent('I have refunded the £30.', '2026-06-08T13:00Z'))).toMatchObject([
      { status: 'late', seenIn: 1 },
    ]);
  });

  test('is “pending” while the conversation ends before it is due, or with it', () => {
    expect(promises(made)).toMatchObject([{ status: 'pending' }]);
    expect(promises(made, customer('Thanks.', '2026-06-06T09:00Z'))).toMatchObject([{ status: 'pending' }]);
  });

  test('is “not-seen” when the conversation goes on and nothing speaks of it', () => {
    expect(promises(made, customer('Still nothing!', '2026-06-08T13:00Z'))).toMatchObject([{ status: 'not-seen' }]);
    expect(
      promises(
        made,
        customer('Still nothing!', '2026-06-08T13:00Z'),
        agent('I have moved your appointment.', '2026-06-08T14:00Z'),
      ),
    ).toMatchObject([{ status: 'not-seen' }]);
  });

  test('is “kept” for a promise to write, once the company writes again', () => {
    expect(
      promises(agent('I will write to you tomorrow.', friday), agent('Here I am again.', '2026-06-06T09:00Z')),
    ).toMatchObject([{ status: 'kept', seenIn: 1 }]);
    expect(
      promises(agent('I will write to you tomorrow.', friday), agent('Here I am again.', '2026-06-09T09:00Z')),
    ).toMatchObject([{ status: 'late', seenIn: 1 }]);
  });

  test('is told without times, where the turns have none', () => {
    const [entry, ...others] = promises(agent('We will refund you within 24 hours.'), customer('Still nothing.'));
    expect(others).toEqual([]);
    expect(entry).toEqual({ turn: 0, span: { start: 0, end: 14 }, quote: 'We will refund', status: 'not-seen' });
  });

  test('is not told of a promise that hangs on the customer, nor of what is done', () => {
    expect(promises(agent('If you send us the form, we will refund you tomorrow.', friday))).toEqual([]);
    expect(promises(agent('I have refunded the £30 today.', friday))).toEqual([]);
  });

  test('quotes the turn as it was given, entities and tags included', () => {
    const text = '<p>Hello&nbsp;Ana,</p><p>We&#32;will refund you tomorrow.</p>';
    const [entry] = promises(agent(text, friday));
    expect(entry?.quote).toBe('We&#32;will refund');
    expect(text.slice(entry?.span.start, entry?.span.end)).toBe(entry?.quote);
  });
});

describe('when a promise is due', () => {
  const due = (text: string, at = friday): string | undefined => promises(agent(text, at))[0]?.due;

  test.each([
    ['today', '2026-06-05T23:59:59.000Z'],
    ['tomorrow', '2026-06-06T23:59:59.000Z'],
    ['on Tuesday', '2026-06-09T23:59:59.000Z'],
    // Said on a Friday, Friday is the next one.
    ['on Friday', '2026-06-12T23:59:59.000Z'],
    ['within 24 hours', '2026-06-06T10:00:00.000Z'],
    ['within 24hrs', '2026-06-06T10:00:00.000Z'],
    ['within an hour', '2026-06-05T11:00:00.000Z'],
    ['in two weeks', '2026-06-19T10:00:00.000Z'],
    // The later bound counts, and Saturday and Sunday do not.
    ['within 1-2 business days', '2026-06-09T23:59:59.000Z'],
    ['within 3-5 business days', '2026-06-12T23:59:59.000Z'],
    ['in 3 to 5 working days', '2026-06-12T23:59:59.000Z'],
    ['by 12 June', '2026-06-12T23:59:59.000Z'],
    ['by the 12th of June', '2026-06-12T23:59:59.000Z'],
    ['on June 12th', '2026-06-12T23:59:59.000Z'],
    ['by 2 January', '2027-01-02T23:59:59.000Z'],
  ])('“%s”, said on a Friday, is %s', (words, expected) => {
    expect(due(`We will refund you ${words}.`)).toBe(expected);
  });

  test.each(['2026-06-05T10:00:00+02:00', '2026-06-05T08:00Z', '2026-06-05'])(
    'is counted from the time of the turn (%s)',
    (at) => {
      expect(due('We will refund you within 24 hours.', at)).toBe(new Date(Date.parse(at) + 86_400_000).toISOString());
    },
  );

  test.each(['soon', '', '2026-13-45', '+275760-09-13T00:00:00Z'])(
    'is left open where “%s” is no time to count from',
    (at) => {
      expect(due('We will refund you within 24 hours.', at)).toBeUndefined();
    },
  );

  test('is left open where the words give no bound', () => {
    expect(due('We will refund you.')).toBeUndefined();
  });
});
