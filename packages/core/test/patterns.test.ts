import { describe, expect, test } from 'vitest';
import type { Entry } from '../src/lexicon/lexicon.ts';
import { createMatcher, type Matcher } from '../src/lexicon/matcher.ts';
import { parsePattern } from '../src/lexicon/pattern.ts';
import { read } from '../src/read/reading.ts';

const slots = { team: ['team', 'customer care', 'customer care team'], day: ['monday', 'next week'] };
const matcherOf = (patterns: readonly string[], unless: readonly string[] = []): Matcher => {
  const entry: Entry = { value: 'v', patterns, matches: [], ...(unless.length > 0 && { unless }) };
  return createMatcher([{ id: 'own', summary: '', entries: [entry] }], slots);
};
const search = (matcher: Matcher, text: string): string[] =>
  matcher.match(read(text, matcher.isWord)).map(({ span }) => text.slice(span.start, span.end));
const found = (pattern: string, text: string, ...unless: string[]): string[] =>
  search(matcherOf([pattern], unless), text);

describe('a pattern', () => {
  test.each([
    ['sorry', 'So sorry, sorry!', ['sorry', 'sorry']],
    ['apolog*', 'Apologies, we apologise. An apology', ['Apologies', 'apologise', 'apology']],
    ['(call|write to) us', 'Call us or write to us.', ['Call us', 'write to us']],
    ['very? (so)? sorry', 'very sorry, so sorry', ['very sorry', 'sorry', 'so sorry', 'sorry']],
    [
      'our {team}',
      'Our team. Our customer care. Our customer care team.',
      ['Our team', 'Our customer care', 'Our customer care team'],
    ],
    ['by {day} again', 'By next week again, by Monday again', ['By next week again', 'by Monday again']],
    [
      'not ..2 good',
      'Not good, not very good, not very very good, not very very very good',
      ['Not good', 'not very good', 'not very very good'],
    ],
    ['^ please', 'Please do. Do please.', ['Please']],
    ['call $', 'You call. Call us. A call', ['call', 'call']],
    ['note : call', 'Note: call. Note; call. Note - call', ['Note: call', 'Note; call', 'Note - call']],
    ['do not', 'Don’t, dont, do not', ['Don’t', 'dont', 'do not']],
    ['<link>', 'See https://a.example now', ['https://a.example']],
    ['a | b', 'A b', ['A', 'b']],
    ['f_k', 'f**k', ['f**k']],
    ['£36', 'Only £36 left', ['£36']],
  ])('%j finds in %j just %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test('the longest match of an entry counts at each place', () => {
    expect(search(matcherOf(['call', 'call us', 'call us ..1 now']), 'Call us right now')).toEqual([
      'Call us right now',
    ]);
  });

  test('nothing is found beyond a closing mark, a break in a gap, or between quotation marks', () => {
    expect(found('call us', 'Call. Us')).toEqual([]);
    expect(found('call ..3 us', 'Call - us')).toEqual([]);
    expect(found('call ..3 us', 'Call, all of us')).toEqual(['Call, all of us']);
    expect(found('call us', 'He said "call us"')).toEqual([]);
  });

  test.each([
    ['(open', 'a “(” is not closed'],
    ['open)', '“)” is one too many'],
    ['a & b', '“&” at 3 is not understood'],
    ['(a?|b)', 'has a choice that can be nothing'],
    ['ab*', '“ab*” is too short'],
    ['{nothing}', 'there is no slot “{nothing}”; known: team, day'],
    ['a <> b', '“<>” belongs into an `unless` pattern'],
    ['?', 'is not understood'],
    ['{Team}', 'is not understood'],
  ])('%j is refused: %s', (pattern, message) => {
    expect(() => matcherOf([pattern])).toThrow(SyntaxError);
    expect(() => matcherOf([pattern])).toThrow(message);
    expect(() => matcherOf([pattern])).toThrow('lexicon “own”');
  });

  test('groups that are written alike share a key and their nodes; others do not', () => {
    const key = (pattern: string): string[] =>
      parsePattern(pattern).flatMap((sequence) =>
        sequence.flatMap((element) => (element.kind === 'group' ? element.key : [])),
      );
    expect(key('(a|b c) d')).toEqual(key('( a | b c ) e'));
    expect(key('(a|b) c')).not.toEqual(key('(a|b)? c'));
    expect(key('(a|b c) d')).not.toEqual(key('(a|b|c) d'));
    const matcher = matcherOf(['(a|b) c', '(a|b) d', '(a|b)? e', 'x ..2 y', 'x ..3 z']);
    expect(search(matcher, 'a c, b d, b e, x 1 2 3 y, x 1 2 3 z')).toEqual(['a c', 'b d', 'b e', 'e', 'x 1 2 3 z']);
  });
});

describe('what cancels a match', () => {
  test.each([
    ['directly before', 'not <>', 'It is not good. It is good', ['good']],
    ['directly before, with a gap', 'not ..2 <>', 'It is not so very good. Not a day of all that was good', ['good']],
    ['directly after', '<> luck', 'Good luck. Good day', ['Good']],
    ['around', 'as <> as', 'As good as gold. As good. Good as gold', ['good', 'Good']],
    ['anywhere in the sentence', 'never', 'Good, but never. Good', ['Good']],
    ['in the sentence or beside it', '~never', 'Never. Good. Fine. Good', ['Good']],
    ['at the beginning of the sentence', '^ <>', 'Good. It is good', ['good']],
    ['at the end of the sentence', '<> $', 'It is good. Good day', ['Good']],
    ['as one of several', '(not|never) <>', 'not good, never good, ever good', ['good']],
  ])('%s: %j', (_, unless, text, expected) => {
    expect(found('good', text, unless)).toEqual(expected);
  });

  test('each match of a sentence is cancelled by its own neighbours', () => {
    expect(found('good', 'not good but good', 'not <>')).toEqual(['good']);
  });

  test('a matcher that has cancelled once gives the same again', () => {
    const matcher = matcherOf(['good'], ['~never', 'ever', 'not <>']);
    const texts = ['Never. Good', 'Good', 'Ever good', 'Not good. Good'];
    const first = texts.map((text) => search(matcher, text));
    expect(texts.map((text) => search(matcher, text))).toEqual(first);
    expect(first).toEqual([[], ['Good'], [], ['Good']]);
  });
});
