import { defineHint } from '../rule/define-hint.ts';
import type { Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const noFollowUp: Rule = defineHint({
  id: 'no-follow-up',
  positive: 'followUp',
  summary: 'A problem is being solved, and nobody will check that it worked.',
  message: 'Nobody says that they will check whether it worked.',
  why: 'Coming back without being asked shows that the problem was owned to its end.',
  source: sources.serviceRecovery,
  advice: 'Say when you will look again or write again, by yourself.',
  offer: {
    text: 'I will check on [day] that all is well and write to you.',
    label: 'Promise to check back',
    place: 'end',
  },
  accepted: [
    'I am sorry for the delay. I have sent a new one today, and I will write to you on Friday to make sure it came.',
    'I apologise for the double charge. I have refunded it, and I will check tomorrow that it has reached your account and let you know.',
  ],
});
