import { defineHint } from '../rule/define-hint.ts';
import type { Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const noValueAdd: Rule = defineHint({
  id: 'no-value-add',
  positive: 'valueAdd',
  summary: 'A problem is being solved, and nothing is added for the trouble.',
  message: 'Nothing is added for the trouble.',
  why: 'A small extra says that the trouble counted.',
  source: sources.compensation,
  advice: 'Where you may, add a gesture: a credit, an upgrade, free delivery, or one more thing done.',
  offer: {
    text: 'For the trouble, I have [gesture you may offer].',
    label: 'Add a gesture, if you may',
    place: 'after-plan',
    gesture: 'For the trouble, I would like to offer you [gesture].',
  },
  accepted: [
    'I am sorry for the delay. I have sent a new one today and added a 10 pound credit for the trouble.',
    'I apologise for the double charge. I have refunded it and given you a free month on top.',
  ],
});
