import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const blamesCustomer: Rule = defineRule({
  id: 'blames-customer',
  severity: 'error',
  dimension: 'respect',
  summary: 'A passage puts the fault on the customer.',
  message: 'This tells the customer that it is their fault.',
  why: 'Customers who feel accused answer the accusation and not the request.',
  source: sources.fairness,
  advice:
    'State the fact without a culprit, and say what you do about it: “The order carries the old address; I have redirected it.”',
  needs: [],
  examples: {
    flagged: [
      '[[You failed to]] attach the receipt.',
      '[[You should have read]] the conditions before buying.',
      '[[You must have entered]] the wrong address.',
      'The delay is [[due to you]] not answering in time.',
      "[[It's your responsibility]] to keep the card details up to date.",
    ],
    accepted: [
      'You should have received our mail by now, and it is our mistake that you have not.',
      "You shouldn't have had to write to us twice.",
      'Was the router restarted after the update?',
      'None of this is down to you.',
      'I noticed that the house number was missing on the label, so I have added it and sent the parcel again.',
    ],
  },
  *check({ reply }) {
    for (const { kind, span } of reply.shifts) {
      if (kind !== 'blames-customer') continue;
      yield {
        span,
        offers: [
          {
            text: '[the fact, without “you”]; I have [what you did about it]',
            label: 'State the fact, own the fix',
            span,
          },
        ],
      };
    }
  },
});
