import { apologyFor } from '../suggest/wordings.ts';
import { defineRule, type Report, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

const furious = 'This is the third broken delivery in a month. I am furious and I want this sorted out today!';

export const hollowApology: Rule = defineRule({
  id: 'hollow-apology',
  severity: 'warning',
  dimension: 'apology',
  summary: 'The apology is conditional, turned on the customer, or too general for what happened.',
  message: 'This apology names nothing that went wrong, so it will not be believed.',
  why: 'Conditional and stock apologies read as avoiding responsibility; ombudsmen ask for the act to be named.',
  source: sources.ombudsman,
  advice:
    'Say what went wrong and that it was ours: “I am sorry that we …”. No “if”, no “but”, no “any inconvenience”.',
  needs: [],
  examples: {
    flagged: [
      { customer: furious, reply: "[[I'm sorry if]] this was a problem for you. A new one is on its way." },
      { customer: furious, reply: 'We are [[sorry you feel]] this way about our service.' },
      { customer: furious, reply: '[[We apologise for any inconvenience]] caused. I have sent a replacement today.' },
      { customer: furious, reply: "I'm [[sorry, but you]] did not choose express delivery." },
      {
        channel: 'chat',
        context: [
          { role: 'customer', text: furious },
          { role: 'agent', text: 'One moment, please.' },
          { role: 'customer', text: furious },
        ],
        reply: '[[We apologise for any inconvenience]]. Please wait.',
      },
    ],
    accepted: [
      {
        customer: furious,
        reply: 'I am sorry that we sent you a broken lamp three times. I have packed the fourth one myself.',
      },
      {
        customer: furious,
        reply: 'You wrote to us twice, and for that I am sorry. The fourth lamp leaves today.',
      },
      {
        customer: furious,
        reply: "I'm sorry: you asked for a lamp that works, and we answered with a form. One leaves today.",
      },
      {
        customer: furious,
        reply: 'I am sorry for that, and for the answer that you got yesterday. The fourth lamp leaves today.',
      },
      { customer: furious, reply: "I'm so sorry, Ines, for how I answered you. The fourth lamp leaves today." },
      {
        customer: furious,
        reply:
          'Three lamps in splinters, and then a form to fill in: I am sorry, you deserved neither. The fourth leaves today.',
      },
      {
        customer: 'The invoice came a day late, could you resend it?',
        reply: 'Sorry about that! Here is the invoice again.',
      },
      {
        customer: furious,
        reply: 'I am sorry for the broken deliveries, but I have good news: the new one leaves today.',
      },
      {
        customer: 'My father died and I need to close his account.',
        reply: 'I am so sorry for your loss. I have closed the account, and there is nothing else you need to do.',
      },
    ],
  },
  *check({ customer, reply }) {
    const { apology } = reply.picture;
    const passage = reply.apologies.find(({ kind }) => kind === apology);
    const offers = (): Report['offers'] => [
      {
        text: apologyFor(customer.picture),
        label: 'Name what went wrong',
        ...(passage !== undefined && { span: passage.span }),
      },
    ];
    if (apology === 'deflecting') {
      yield {
        ...(passage !== undefined && { span: passage.span }),
        message: 'This apology is conditional or turned on the customer, so it takes nothing back.',
        severity: 'error',
        offers: offers(),
      };
    } else if (apology === 'formulaic' && customer.picture.intensity === 2) {
      yield { ...(passage !== undefined && { span: passage.span }), offers: offers() };
    }
  },
});
