import type { CustomerReading } from '../picture/customer/read-customer.ts';
import { sure } from '../situation/problem-open.ts';
import { acknowledgementFor } from '../suggest/wordings.ts';
import { defineRule, type Rule } from '../rule/rule.ts';
import { anyEarlier } from '../rule/any-earlier.ts';
import { sources } from '../rule/sources.ts';

const upset = 'I have rung four times about this and I am really upset. Nobody seems to care.';

/**
 * A trouble told at length is what a community's helper is there for; a feeling that was put in words is for everybody to see.
 * Confusion ("I do not understand") is one only where all the rest is strong too: there it is mostly the question itself.
 */
function isPutInWords({ passages, picture }: CustomerReading): boolean {
  return passages.some(
    ({ for: what, cue }) =>
      what === 'intensity' && (cue === 'feelings' || (cue === 'feelings-distress' && picture.intensity === 2)),
  );
}

export const missedEmotion: Rule = defineRule({
  id: 'missed-emotion',
  severity: 'warning',
  dimension: 'emotion',
  summary: 'The customer shows a feeling or a hardship, and the reply does not see it.',
  message: 'The customer is upset, and nothing here says that you noticed.',
  why: 'A customer whose feeling goes unseen repeats it louder, and hears the solution late.',
  source: sources.listening,
  advice: 'Say in the first sentence what the customer is going through, in their own terms, before anything else.',
  needs: ['customer'],
  examples: {
    flagged: [
      { customer: upset, reply: 'Your order was dispatched yesterday and should arrive on Thursday.' },
      {
        customer: 'My daughter cried all evening because the present did not come.',
        reply: 'The tracking shows that the parcel is at the depot. It will be delivered tomorrow.',
      },
      {
        customer: "This is ridiculous. I've been without internet for a week!",
        reply: 'Please restart the router and wait for two minutes.',
      },
      {
        customer: 'I am worried that I will not get my money back in time for the rent.',
        reply: 'Refunds take three to five working days.',
      },
    ],
    accepted: [
      {
        customer: upset,
        reply: 'Four calls and no answer: I can see why you are upset. I have found your order and it leaves today.',
      },
      {
        customer: 'How do I change my delivery address?',
        reply: 'Open Settings and choose Addresses. The change takes effect at once.',
      },
      { customer: 'Thanks so much, that was quick!', reply: 'You are welcome. Enjoy the concert.' },
      {
        customer: upset,
        context: [
          { role: 'customer', text: upset },
          {
            role: 'agent',
            text: 'I am so sorry, ringing four times is exhausting and you have every right to be upset.',
          },
          { role: 'customer', text: 'So what happens now?' },
        ],
        reply: 'I have booked the engineer for tomorrow at 9.',
      },
    ],
  },
  *check({ customer, reply, earlier, liveTurn, volunteer }) {
    const { intensity } = customer.picture;
    if (!customer.isTold && customer.chances.upset < sure) return;
    if (intensity === 0 || reply.picture.ack !== 'none' || liveTurn) return;
    if (volunteer && !isPutInWords(customer)) return;
    if (anyEarlier(earlier, ({ picture }) => picture.ack !== 'none', 2)) return;
    yield {
      offers: [
        { text: acknowledgementFor(customer.picture), label: 'Name the feeling first', place: 'first-sentence' },
      ],
    };
  },
});
