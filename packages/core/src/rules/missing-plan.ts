import type { ReplyReading } from '../picture/reply/read-reply.ts';
import { anyEarlier } from '../rule/any-earlier.ts';
import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

const broken = 'The washing machine you delivered leaks and my kitchen floor is wet.';

const questions: ReadonlySet<string> = new Set(['question']);
const asking: ReadonlySet<string> = new Set(['question', 'detail-requests']);

/** A question or a request is the next step in a live exchange, where it is all the plan: both sides are looking for the cause. */
function isAsking({ passages }: ReplyReading, by: ReadonlySet<string>): boolean {
  const plan = passages.filter((passage) => passage.for === 'plan');
  return plan.some(({ cue }) => by.has(cue)) && plan.every(({ cue }) => asking.has(cue));
}

export const missingPlan: Rule = defineRule({
  id: 'missing-plan',
  severity: 'warning',
  dimension: 'plan',
  summary: 'A problem is open, and the reply does not say what happens next.',
  message: 'After reading this, the customer does not know what happens next.',
  why: 'People wait calmly for a known step and anxiously for an unknown one; effort without content reads as none.',
  source: sources.serviceRecovery,
  advice: 'Name the next step, who takes it and when: “I will [step] and tell you by [day and time]”.',
  needs: ['customer'],
  examples: {
    flagged: [
      { customer: broken, reply: 'I am sorry about the leak. We are looking into it.' },
      {
        customer: broken,
        reply: 'I am sorry that the machine leaks. Your feedback is important to us and has been noted.',
      },
      {
        customer: 'I still have not got my refund and it has been a month.',
        reply: 'We are sorry for the delay. Rest assured that we take this seriously.',
      },
      {
        customer: 'Your app deleted all my photos. I am devastated.',
        reply: 'We are so sorry that you lost your photos. That must be awful.',
      },
    ],
    accepted: [
      {
        customer: broken,
        reply: 'I am sorry about the leak. A technician will come tomorrow between 8 and 10 and replace the machine.',
      },
      {
        customer: 'I still have not got my refund and it has been a month.',
        reply: 'I am sorry for the delay. I have refunded you just now.',
      },
      { customer: 'Do you ship to Norway?', reply: 'Yes, we do.' },
      {
        customer: 'I did, and it still leaks.',
        channel: 'ticket',
        context: [
          { role: 'customer', text: broken },
          { role: 'agent', text: 'I am sorry about the leak. Please tighten the nut at the back.' },
          { role: 'customer', text: 'I did, and it still leaks.' },
        ],
        reply: 'Does the water come from the nut itself or from the hose below it?',
      },
      { customer: 'All good now, thank you for your help!', reply: 'Glad to hear it. Have a lovely weekend.' },
    ],
  },
  *check({ channel, customer, problemOpen, reply, liveTurn, view, earlier }) {
    if (!problemOpen || liveTurn || reply.picture.plan === 'concrete') return;
    // In a chat both sides are there: what is asked is answered at once.
    if (channel === 'chat' ? isAsking(reply, asking) : isAsking(reply, questions) && anyEarlier(earlier, () => true)) {
      return;
    }
    // A wish was answered with a no, and nothing is broken: nothing is left to happen.
    if (!customer.picture.failure && reply.picture.refusal !== 'none') return;
    const vague = reply.passages.find((passage) => passage.for === 'plan');
    const text = 'I will [what you do next] and tell you by [day and time].';
    const place = { text, label: 'Say the next step', place: 'end' } as const;
    const span = vague === undefined ? undefined : view.reading.sentences[vague.sentence];
    yield {
      message:
        reply.picture.plan === 'vague'
          ? 'This promises effort but no step: the customer does not know what happens next.'
          : missingPlan.message,
      offers: [span === undefined ? place : { ...place, place: 'after-plan' }],
    };
  },
});
