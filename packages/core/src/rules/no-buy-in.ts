import { defineRule, type Rule } from '../rule/rule.ts';
import { resolvesProblem } from '../rule/resolves-problem.ts';
import { sources } from '../rule/sources.ts';

export const noBuyIn: Rule = defineRule({
  id: 'no-buy-in',
  severity: 'hint',
  dimension: 'followThrough',
  summary: 'A solution is given, and the customer is not asked whether it suits.',
  message: 'The customer is not asked whether this suits them.',
  why: 'People accept a solution better when they had a say in it.',
  source: sources.buyIn,
  advice: 'Ask whether the solution suits, or offer two that are both yours to give.',
  needs: ['customer'],
  examples: {
    flagged: [
      'I am sorry for the double charge. I have refunded it just now.',
      'I apologise for the delay. Your order leaves today.',
      'We are sorry that we missed you. The engineer comes tomorrow at 8.',
      'I am sorry that your order is late. I have sent a new one by express.',
    ],
    accepted: [
      'I am sorry for the delay. I have sent a new one today. Does that work for you?',
      'I apologise for the double charge. I have refunded it. Would you rather have it as a credit?',
      { customer: 'Which colours do you have?', reply: 'Blue and green.' },
      'I am sorry for the double charge. What is your order number?',
    ],
  },
  *check(situation) {
    if (!resolvesProblem(situation) || situation.reply.picture.positives.includes('buyIn')) return;
    yield { offers: [{ text: 'Does that work for you?', label: 'Ask whether it suits', place: 'after-plan' }] };
  },
});
