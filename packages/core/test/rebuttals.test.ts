import { expect, test } from 'vitest';
import { check } from '../src/index.ts';

/** The words that are called cold in a reply to a review. */
function coldIn(customer: string, reply: string): (string | undefined)[] {
  const { findings } = check({ channel: 'review', context: [{ role: 'customer', text: customer }], reply });
  return findings.filter(({ ruleId }) => ruleId === 'cold-tone').map(({ quote }) => quote);
}

test('a good thing asserted of what was complained of argues with the complaint', () => {
  const reply = 'Thank you for the review. Our rooms are all very clean.';
  expect(coldIn('Terrible. Stains on the towels and dust in every corner.', reply)).toEqual([
    'Our rooms are all very clean',
  ]);
});

test('the same words are a fact to who complained of something else', () => {
  const reply = 'Thank you for the review. Our rooms are all very clean.';
  expect(coldIn('Terrible. You charged my card twice and nobody calls back.', reply)).toEqual([]);
});

test('the same words answer a question', () => {
  expect(coldIn('Hello, how often are the rooms cleaned?', 'Our rooms are all very clean.')).toEqual([]);
});

test('a thing said to be had contradicts who missed it', () => {
  const reply = 'Dear guest, we have placed kettles on every floor.';
  expect(coldIn('Awful stay, there were no kettles anywhere.', reply)).toHaveLength(1);
  expect(coldIn('Awful stay, the neighbours shouted until four.', reply)).toEqual([]);
});

test('a promise is no rebuttal', () => {
  const reply = 'We will make sure that our rooms are all very clean.';
  expect(coldIn('Terrible. Stains on the towels and dust in every corner.', reply)).toEqual([]);
});

test('thanks for praise to who only complained shows that nobody read the complaint', () => {
  const reply = 'Hello! Thank you for your kind words.';
  expect(coldIn('Useless app, my money is gone and nobody answers.', reply)).toEqual(['for your kind words']);
  expect(coldIn('Wonderful app, I love it. The last update crashed once.', reply)).toEqual([]);
});
