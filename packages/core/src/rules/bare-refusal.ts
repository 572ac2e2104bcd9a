import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

export const bareRefusal: Rule = defineRule({
  id: 'bare-refusal',
  severity: 'error',
  dimension: 'plan',
  summary: 'The reply says no and offers nothing instead.',
  message: 'This says no and offers nothing instead.',
  why: 'A no with the next best thing is heard as help; a bare no ends the relation.',
  source: sources.excuses,
  advice: 'Follow the no with the closest thing you can do, however small.',
  needs: [],
  examples: {
    flagged: [
      '[[We cannot refund]] this order.',
      'Unfortunately [[your request has been declined]].',
      "[[We're unable to]] make an exception.",
      "I'm afraid [[that is not possible]].",
    ],
    accepted: [
      'We cannot refund this order, but I can offer you an exchange or a credit for the full amount.',
      "I can't see the payment yet. I am checking with the bank now and will write by noon.",
      "I can't imagine how stressful that was. I have booked you on the next flight.",
      "You can't be charged twice for the same night; I have removed the second one.",
    ],
  },
  *check({ reply }) {
    if (reply.picture.refusal !== 'bare') return;
    const [refusal] = reply.refusals;
    yield {
      ...(refusal !== undefined && { span: refusal.span }),
      offers: [
        {
          text: ' What I can do is [the closest thing you can offer].',
          label: 'Offer the next best thing',
          place: 'after-plan',
        },
      ],
    };
  },
});
