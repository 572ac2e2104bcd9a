import { describe, expect, test } from 'vitest';
import { read } from '../src/read/reading.ts';

const norms = (text: string): string =>
  read(text)
    .tokens.map(({ norm }) => norm)
    .join(' ');
const sentences = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ['I’ve got 3 parcels', 'i have got 3 parcels'],
    ["don't", 'do not'],
    ['don’t', 'do not'],
    ['dont', 'do not'],
    ['DON`T', 'do not'],
    ["can't cannot cant", 'can not can not can not'],
    ["won't shan't ain't", 'will not shall not is not'],
    ["shouldn't've", 'should not have'],
    ["I'd we'll they're I'm", 'i would we will they are i am'],
    ["that's Anna's parcels'", 'that is anna parcels'],
    ["let's meet at 5 o'clock", "let us meet at 5 o'clock"],
    ['pls call asap, thx', 'please call as soon as possible thanks'],
    ['colour color colours', 'colour colour colours'],
    ['apologize organised realizing prize size', 'apologise organised realising prize size'],
    ['canceled traveling inquiry', 'cancelled travelling enquiry'],
    ['recieved teh refound tommorow', 'received the refund tomorrow'],
    ['appologies for the inconvinience', 'apologies for the inconvenience'],
    ['we apoligize, inconveniance is regreted', 'we apologise inconvenience is regretted'],
    ['dissapointing experiance', 'disappointing experience'],
    ['an apple, a recovery, a dispute', 'an apple a recovery a dispute'],
    ['alot anymore', 'a lot any more'],
    ['e-mail E-Mails', 'email emails'],
    ['f**k sh*t', 'f_k sh_t'],
    ['#late', 'late'],
    ['write to care@shop.example or https://shop.example/help?x=1', 'write to <link> or <link>'],
    ['Hi {{name}}, order [order number]', 'hi <placeholder> order <placeholder>'],
    ['£36.50 10:30 3-5 2nd 24/7 50%', '£36.50 10:30 3 5 2nd 24/7 50%'],
    ['wait - no; stop: now', 'wait | no | stop | now'],
    ['well-known', 'well known'],
    ['', ''],
  ])('%j is read as %j', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  test('a letter drawn out is written twice where that is a word, else once', () => {
    const isWord = (word: string): boolean => word === 'soon' || word === 'too';
    expect(read('tooo soooon sooo', isWord).tokens.map(({ norm }) => norm)).toEqual(['too', 'soon', 'so']);
  });

  test('every token keeps its place, and the parts of a contraction share one', () => {
    const text = 'We’re  sorry—😀 “truly”,\r\n\tdon’t go.';
    const { tokens } = read(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We’re',
      'We’re',
      'sorry',
      '—',
      '😀',
      'truly',
      'don’t',
      'don’t',
      'go',
    ]);
  });

  test('capitals are noticed, one letter is not', () => {
    expect(
      read('I am NOT OK, iPhone A')
        .tokens.filter(({ shouted }) => shouted)
        .map(({ norm }) => norm),
    ).toEqual(['not', 'okay']);
  });

  test('a comma, a bracket and a closing mark begin a clause', () => {
    expect(read('a b, c (d) e. f').tokens.map(({ clause }) => clause)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  test.each([
    ['He said "no way" to me', 'no way'],
    ['He said “no way” to me', 'no way'],
    ['He said «no way» to me', 'no way'],
    ['An open "quotation', ''],
    [`A "${'long '.repeat(15)}speech" is told`, ''],
    ['"one" and "two"', 'one two'],
  ])('in %j the words mentioned are “%s”', (text, quoted) => {
    expect(
      read(text)
        .tokens.filter((token) => token.quoted)
        .map(({ norm }) => norm)
        .join(' '),
    ).toBe(quoted);
  });
});

describe('sentences', () => {
  test.each([
    ['Hello. How are you? Fine!', ['Hello.', 'How are you?', 'Fine!']],
    ['Dr. Reed and Mrs. Lee called.', ['Dr. Reed and Mrs. Lee called.']],
    ['Write to us, e.g. by mail. We answer.', ['Write to us, e.g. by mail.', 'We answer.']],
    ['It costs 3.50 in total. Pay now.', ['It costs 3.50 in total.', 'Pay now.']],
    ['We open at 9 a.m. on Monday. See you.', ['We open at 9 a.m. on Monday.', 'See you.']],
    ['Go to shop.example.com now. Then log in.', ['Go to shop.example.com now.', 'Then log in.']],
    ['Ref. no. 12 is yours.', ['Ref. no. 12 is yours.']],
    ['Well... maybe not. Yes', ['Well... maybe not.', 'Yes']],
    ['Well... Maybe', ['Well...', 'Maybe']],
    ['What?! Never!!', ['What?!', 'Never!!']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['First\n\nsecond', ['First', 'second']],
    ['First\r\n\r\nsecond', ['First', 'second']],
    ['- one\n- two', ['one', 'two']],
    [
      'This line is long enough to have been wrapped by a mailer\nand goes on here. Yes.',
      ['This line is long enough to have been wrapped by a mailer\nand goes on here.', 'Yes.'],
    ],
    [
      'This line is long enough to have been wrapped by a mailer\nAna says so.',
      ['This line is long enough to have been wrapped by a mailer\nAna says so.'],
    ],
    ['a short line\nthat goes on', ['a short line\nthat goes on']],
    ['...', []],
  ])('%j is split into %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a question and an exclamation are told apart, and may be both', () => {
    expect(read('So. What? No! Why?!').sentences.map(({ question, exclaimed }) => [question, exclaimed])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test('they hold every token once, in order, however long the text runs without a mark', () => {
    for (const text of ["don't ".repeat(2000), 'a b. '.repeat(500), 'word '.repeat(5000), '\n\n.']) {
      const { tokens, sentences: all, sentenceOf } = read(text);
      let at = 0;
      for (const [n, { index, from, to }] of all.entries()) {
        expect([index, from]).toEqual([n, at]);
        expect(to).toBeGreaterThan(from);
        expect(tokens[to]?.start).not.toBe(tokens[to - 1]?.start);
        expect(sentenceOf[from]).toBe(n);
        at = to;
      }
      expect(at).toBe(tokens.length);
      expect(Math.max(0, ...all.map(({ from, to }) => to - from))).toBeLessThan(1000);
    }
  });
});
