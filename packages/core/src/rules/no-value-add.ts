import { defineRule, type Rule } from '../rule/rule.ts';
import { resolvesProblem } from '../rule/resolves-problem.ts';
import { sources } from '../rule/sources.ts';

export const noValueAdd: Rule = defineRule({
  id: 'no-value-add',
  severity: 'hint',
  dimension: 'followThrough',
  summary: 'A problem is being solved, and nothing is added for the trouble.',
  message: 'Nothing is added for the trouble.',
  why: 'A small extra says that the trouble counted.',
  source: sources.compensation,
  advice: 'Where you may, add a gesture: a credit, an upgrade, free delivery, or one more thing done.',
  needs: ['customer'],
  examples: {
    flagged: [
      'I am sorry for the double charge. I have refunded it just now.',
      'I apologise for the delay. Your order leaves today.',
      'We are sorry that we missed you. The engineer comes tomorrow at 8.',
      'I am sorry that your order is late. I have sent a new one by express.',
    ],
    accepted: [
      'I am sorry for the delay. I have sent a new one today and added a 10 pound credit for the trouble.',
      'I apologise for the double charge. I have refunded it and given you a free month on top.',
      { customer: 'Which colours do you have?', reply: 'Blue and green.' },
      'I am sorry for the double charge. What is your order number?',
    ],
  },
  *check(situation) {
    if (!resolvesProblem(situation) || situation.reply.picture.positives.includes('valueAdd')) return;
    yield {
      offers: [
        {
          text: 'For the trouble, I have [gesture you may offer].',
          label: 'Add a gesture, if you may',
          place: 'after-plan',
        },
      ],
    };
  },
});
