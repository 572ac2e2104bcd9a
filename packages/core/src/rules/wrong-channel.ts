import { defineRule, type Rule } from '../rule/rule.ts';
import type { ReplyReading } from '../picture/reply/read-reply.ts';
import { anyEarlier } from '../rule/any-earlier.ts';
import { sources } from '../rule/sources.ts';

const irate = 'I am absolutely furious. This is the FOURTH time you have cancelled on me and nobody ever calls back!';

export const wrongChannel: Rule = defineRule({
  id: 'wrong-channel',
  severity: 'warning',
  dimension: 'followThrough',
  summary: 'A very upset customer is answered in writing only, and no conversation is offered.',
  message: 'The customer is very upset, and writing alone rarely settles that: offer to talk.',
  why: 'Tone gets lost in writing; with an irate customer a talk repairs what a text cannot.',
  source: sources.channelRichness,
  advice: 'Offer to ring at a time that suits, or leave your own line; not a general hotline.',
  needs: ['customer'],
  examples: {
    flagged: [
      {
        customer: irate,
        channel: 'email',
        reply: 'I am sorry that we cancelled four times. A new appointment is booked for Monday at 8.',
      },
      {
        customer: irate,
        channel: 'review',
        reply: 'We are sorry for the cancelled visits. Your case has been escalated and will be solved by Friday.',
      },
      {
        customer: irate,
        channel: 'social',
        reply: 'I am sorry about the cancellations. Please call our hotline on 555-0100.',
      },
      {
        customer: irate,
        channel: 'ticket',
        reply: 'Four cancellations are unacceptable, and I apologise. I have credited your account today.',
      },
    ],
    accepted: [
      {
        channel: 'review',
        customer: 'No way to sort the list! That should be standard! A bit let down! Please add it soon!',
        reply: 'Sorry that the list has no order yet. Sorting by name comes with the update on Monday.',
      },
      {
        customer: irate,
        channel: 'email',
        reply: 'I am sorry that we cancelled four times. May I call you today at 4 to go through it?',
      },
      {
        customer: irate,
        channel: 'chat',
        reply: 'I am sorry that we cancelled four times. I have booked Monday at 8 for you.',
      },
      {
        customer: 'The visit was moved by a day, is that right?',
        channel: 'email',
        reply: 'Yes, it is on Tuesday at 8 now.',
      },
      {
        customer: `${irate} Please answer by e-mail only.`,
        channel: 'email',
        reply: 'I am sorry that we cancelled four times. A new appointment is booked for Monday at 8.',
      },
    ],
  },
  *check({ channel, customer, reply, earlier, volunteer }) {
    if (channel === 'chat' || customer.picture.intensity < 2 || volunteer || customer.wantsWriting) return;
    const offersCall = ({ picture }: ReplyReading): boolean => picture.positives.includes('callOffer');
    if (offersCall(reply) || anyEarlier(earlier, offersCall)) return;
    yield {
      offers: [
        {
          text: 'May I call you about this? I am free [day and time], or tell me when it suits you.',
          label: 'Offer to talk',
          place: 'end',
        },
      ],
    };
  },
});
