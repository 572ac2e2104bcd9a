import { defineRule, type Rule } from '../rule/rule.ts';
import { anyEarlier } from '../rule/any-earlier.ts';
import { sources } from '../rule/sources.ts';

export const detailsFirst: Rule = defineRule({
  id: 'details-first',
  severity: 'warning',
  dimension: 'ownership',
  summary: 'Account or order details are asked for before anything reassures the customer.',
  message: 'This asks for details before anything reassures the customer.',
  why: 'The first words decide whether the customer feels helped or processed.',
  source: sources.serviceRecovery,
  advice: 'Put one sentence of ownership before the request, and say what you will do with the details.',
  needs: ['customer'],
  examples: {
    flagged: [
      "Hi, [[what's your order number?]]",
      'Hello, [[please provide your full name, e-mail address and phone number]].',
      'Thank you for contacting us. [[Could you confirm your account number and postcode?]]',
      'Good morning. [[Kindly share your customer number]].',
    ],
    accepted: [
      "Let's get this fixed today. What's your order number?",
      'I am sorry that you were charged twice. Could you send me the order number so that I can refund it?',
      { customer: 'Can I change the name on my booking?', reply: 'Sure. What is your booking number?' },
      {
        context: [
          { role: 'customer', text: 'My parcel is a week late and I am annoyed.' },
          { role: 'agent', text: 'I am sorry about the delay, I will sort this out with you now.' },
          { role: 'customer', text: 'OK.' },
        ],
        reply: 'What is your order number?',
      },
    ],
  },
  *check({ customer, reply, earlier }) {
    if (!reply.picture.detailsFirst) return;
    if (!customer.picture.failure && customer.picture.intensity === 0) return;
    if (
      anyEarlier(
        earlier,
        ({ picture }) =>
          picture.ack !== 'none' || picture.apology !== 'none' || picture.positives.includes('reassurance'),
      )
    ) {
      return;
    }
    const [request] = reply.details;
    yield {
      ...(request !== undefined && { span: request.span }),
      offers: [{ text: "Let's get this put right. ", label: 'Reassure before you ask', place: 'before-request' }],
    };
  },
});
