import type { ColdKind } from '../picture/reply/shifts.ts';
import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

const wording: Readonly<Record<ColdKind, { message: string; text: string; label: string }>> = {
  minimising: {
    message: 'This makes the customer’s trouble small.',
    text: '[the effect, in the customer’s size]',
    label: 'Name the effect',
  },
  contradicting: {
    message: 'This argues with the customer’s account.',
    text: 'You are right that [what is true]. Here is what I see: [the other fact]',
    label: 'Agree first, then add',
  },
  condescending: {
    message: 'This talks down to the customer.',
    text: '[the step, said plainly]',
    label: 'Say the step plainly',
  },
  commanding: {
    message: 'This orders the customer about.',
    text: 'Could you [what you need]? Then I can [what you do with it]',
    label: 'Ask, and say why',
  },
  sarcastic: { message: 'This mocks the customer.', text: '[the fact, said plainly]', label: 'Say it plainly' },
};

export const coldTone: Rule = defineRule({
  id: 'cold-tone',
  severity: 'warning',
  dimension: 'respect',
  summary: 'A passage belittles, contradicts, talks down, commands or mocks.',
  message: 'This sounds cold.',
  why: 'How people are treated counts as much as what they get.',
  source: sources.fairness,
  advice: 'Say the effect in the customer’s size, agree with what is true, ask instead of ordering.',
  needs: [],
  examples: {
    flagged: [
      "[[It's only a small delay]].",
      '[[Calm down]] and let me explain.',
      '[[As I already told you]], the parcel is on its way.',
      '[[You must send]] us the original receipt.',
      "[[That's not true]], our driver was there at nine.",
      {
        customer: 'Awful. The traffic kept us awake all night.',
        channel: 'review',
        reply: 'Thank you for writing. [[All our windows are soundproof]].',
      },
      {
        customer: 'The app took my money twice and nobody answers.',
        channel: 'review',
        reply: 'Hello! [[Your kind words are]] why we do this.',
      },
    ],
    accepted: [
      "This isn't just a delay, it cost you a day's work.",
      'You must be exhausted after all that.',
      "You don't need to send anything.",
      'As I promised this morning, here is the new date.',
      'I only need your postcode to book the engineer for you.',
      { customer: 'Hello, are your windows soundproof?', reply: 'Yes, all our windows are soundproof.' },
    ],
  },
  *check({ reply }) {
    for (const { kind, span } of reply.cold) {
      const { message, text, label } = wording[kind];
      yield { span, message, offers: [{ text, label, span }] };
    }
  },
});
