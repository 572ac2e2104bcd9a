import { defineRule, type Rule } from '../rule/rule.ts';
import { resolvesProblem } from '../rule/resolves-problem.ts';
import { sources } from '../rule/sources.ts';

export const noPrevention: Rule = defineRule({
  id: 'no-prevention',
  severity: 'hint',
  dimension: 'followThrough',
  summary: 'A problem is being solved, and nothing says that it will not come back.',
  message: 'Nothing says what keeps this from happening again.',
  why: 'Customers forgive a failure more easily when its cause is gone.',
  source: sources.prevention,
  advice: 'Say what caused it and what has been changed; leave out “we will do better”.',
  needs: ['customer'],
  examples: {
    flagged: [
      'I am sorry for the double charge. I have refunded it just now.',
      'I apologise for the delay. Your order leaves today.',
      'We are sorry that we missed you. The engineer comes tomorrow at 8.',
      'I am sorry that your order is late. I have sent a new one by express.',
    ],
    accepted: [
      'I am sorry for the delay. A new one left today. The cause was a wrong label, and we have corrected it so that it does not happen again.',
      'I apologise for the double charge. I have refunded it, and we have fixed the fault in the payment page that caused it.',
      { customer: 'Which colours do you have?', reply: 'Blue and green.' },
      'I am sorry for the double charge. What is your order number?',
    ],
  },
  *check(situation) {
    if (!resolvesProblem(situation) || situation.reply.picture.positives.includes('prevention')) return;
    yield {
      offers: [
        {
          text: 'It happened because [cause]; we have [what was changed] so that it does not happen again.',
          label: 'Say what was changed',
          place: 'end',
        },
      ],
    };
  },
});
