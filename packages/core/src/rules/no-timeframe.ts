import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const noTimeframe: Rule = defineRule({
  id: 'no-timeframe',
  severity: 'warning',
  dimension: 'plan',
  summary: 'Something is promised for later, and when is not said.',
  message: 'This promises something for later and does not say when.',
  why: 'A wait with an end is bearable; “soon” makes the customer ask again.',
  source: sources.waiting,
  advice: 'Give a bound you can keep: a day, an hour, “within [number] hours”, or when you will write next.',
  needs: ['customer'],
  examples: {
    flagged: [
      'I am sorry for the double charge. [[We will refund]] the second payment.',
      'I am sorry about this. [[Our team will contact you shortly]].',
      'I am sorry for the wait. I have found your order and [[I will get back to you]] as soon as possible.',
      'I apologise for the delay. [[A replacement will be sent]] to you.',
    ],
    accepted: [
      'I am sorry for the double charge. We will refund the second payment by Friday.',
      'I am sorry for the double charge. I have refunded it.',
      'I am sorry about this. I will call you tomorrow at 10.',
      'I am sorry about this. I will check on [day and time] and write to you either way.',
      { customer: 'What time do you close?', reply: 'We close at six.' },
    ],
  },
  *check({ reply, problemOpen }) {
    if (!problemOpen || reply.picture.timeframe) return;
    const [first] = reply.openPromises;
    if (first === undefined) return;
    yield {
      span: first.span,
      offers: [{ text: ' by [day and time]', label: 'Say when', span: { start: first.span.end, end: first.span.end } }],
    };
  },
});
