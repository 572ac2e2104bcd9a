import { defineHint } from '../rule/define-hint.ts';
import type { Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const noPrevention: Rule = defineHint({
  id: 'no-prevention',
  positive: 'prevention',
  summary: 'A problem is being solved, and nothing says that it will not come back.',
  message: 'Nothing says what keeps this from happening again.',
  why: 'Customers forgive a failure more easily when its cause is gone.',
  source: sources.prevention,
  advice: 'Say what caused it and what has been changed; leave out “we will do better”.',
  offer: {
    text: 'It happened because [cause]; we have [what was changed] so that it does not happen again.',
    label: 'Say what was changed',
    place: 'end',
  },
  accepted: [
    'I am sorry for the delay. A new one left today. The cause was a wrong label, and we have corrected it so that it does not happen again.',
    'I apologise for the double charge. I have refunded it, and we have fixed the fault in the payment page that caused it.',
  ],
});
