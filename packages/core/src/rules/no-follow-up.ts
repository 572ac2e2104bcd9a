import { defineRule, type Rule } from '../rule/rule.ts';
import { resolvesProblem } from '../rule/resolves-problem.ts';
import { sources } from '../rule/sources.ts';

export const noFollowUp: Rule = defineRule({
  id: 'no-follow-up',
  severity: 'hint',
  dimension: 'followThrough',
  summary: 'A problem is being solved, and nobody will check that it worked.',
  message: 'Nobody says that they will check whether it worked.',
  why: 'Coming back without being asked shows that the problem was owned to its end.',
  source: sources.serviceRecovery,
  advice: 'Say when you will look again or write again, by yourself.',
  needs: ['customer'],
  examples: {
    flagged: [
      'I am sorry for the double charge. I have refunded it just now.',
      'I apologise for the delay. Your order leaves today.',
      'We are sorry that we missed you. The engineer comes tomorrow at 8.',
      'I am sorry that your order is late. I have sent a new one by express.',
    ],
    accepted: [
      'I am sorry for the delay. I have sent a new one today, and I will write to you on Friday to make sure it came.',
      'I apologise for the double charge. I have refunded it, and I will check tomorrow that it has reached your account and let you know.',
      { customer: 'Which colours do you have?', reply: 'Blue and green.' },
      'I am sorry for the double charge. What is your order number?',
    ],
  },
  *check(situation) {
    if (!resolvesProblem(situation) || situation.reply.picture.positives.includes('followUp')) return;
    yield {
      offers: [
        {
          text: 'I will check on [day] that all is well and write to you.',
          label: 'Promise to check back',
          place: 'end',
        },
      ],
    };
  },
});
