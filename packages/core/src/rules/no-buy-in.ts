import { defineHint } from '../rule/define-hint.ts';
import type { Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const noBuyIn: Rule = defineHint({
  id: 'no-buy-in',
  positive: 'buyIn',
  summary: 'A solution is given, and the customer is not asked whether it suits.',
  message: 'The customer is not asked whether this suits them.',
  why: 'People accept a solution better when they had a say in it.',
  source: sources.buyIn,
  advice: 'Ask whether the solution suits, or offer two that are both yours to give.',
  offer: { text: 'Does that work for you?', label: 'Ask whether it suits', place: 'after-plan' },
  accepted: [
    'I am sorry for the delay. I have sent a new one today. Does that work for you?',
    'I apologise for the double charge. I have refunded it. Would you rather have it as a credit?',
  ],
});
