import { apologyFor } from '../suggest/wordings.ts';
import { defineRule, type Rule } from '../rule/rule.ts';
import { anyEarlier } from '../rule/any-earlier.ts';
import { sources } from '../rule/sources.ts';

const late = 'My order was due last Monday and it still has not arrived.';

export const missingApology: Rule = defineRule({
  id: 'missing-apology',
  severity: 'warning',
  dimension: 'apology',
  summary: 'Something went wrong on our side, and nobody has apologised for it.',
  message: 'The customer was let down, and there is no apology yet.',
  why: 'Taking responsibility is the part of an apology that customers value most; sympathy alone leaves the fault with nobody.',
  source: sources.apologyElements,
  advice: 'Apologise once, in the first person, for the thing that went wrong: “I am sorry that we …”.',
  needs: ['customer'],
  examples: {
    flagged: [
      { customer: late, reply: 'Your parcel is on its way and will be with you tomorrow.' },
      {
        customer: 'You charged my card twice this month.',
        reply: 'The second payment will be returned to your card by Friday.',
      },
      {
        customer: 'The kettle stopped working after two days.',
        reply: 'I am sorry to hear that. Could you send us a picture of the label?',
      },
      {
        customer: 'The app keeps crashing when I open my account.',
        reply: 'Please install the latest version and try again.',
      },
    ],
    accepted: [
      { customer: late, reply: 'I am sorry for the delay. Your parcel will be with you tomorrow.' },
      { customer: 'Which sizes do you have in blue?', reply: 'We have small and medium in blue.' },
      {
        customer: 'Great service, the parcel came a day early!',
        reply: 'Thank you for telling us, that made our day.',
      },
      {
        context: [
          { role: 'customer', text: late },
          { role: 'agent', text: 'I apologise for the late delivery. Let me check where it is.' },
          { role: 'customer', text: 'Thank you.' },
        ],
        reply: 'It is at the depot in your town and will be delivered tomorrow before noon.',
      },
    ],
  },
  *check({ customer, reply, earlier, volunteer, liveTurn }) {
    if (!customer.picture.failure || volunteer || liveTurn) return;
    const apologised = (apology: string): boolean => apology !== 'none' && apology !== 'sympathy';
    if (apologised(reply.picture.apology) || anyEarlier(earlier, ({ picture }) => apologised(picture.apology))) return;
    yield {
      offers: [{ text: apologyFor(customer.picture), label: 'Apologise for what went wrong', place: 'first-sentence' }],
    };
  },
});
