import type { ShiftKind } from '../picture/reply/shifts.ts';
import { defineRule, type Rule } from '../rule/rule.ts';
import { sources } from '../rule/sources.ts';

type Kind = Exclude<ShiftKind, 'blames-customer'>;

const wording: Readonly<Record<Kind, { message: string; text: string; label: string }>> = {
  dump: {
    message: 'This hands the follow-up back to the customer.',
    text: 'I will check on [day and time] and write to you either way',
    label: 'Keep the follow-up',
  },
  'blames-others': {
    message: 'This moves the fault to someone else; the customer bought it from you.',
    text: 'Whatever happened on the way, it is ours to put right: I will [what you do next]',
    label: 'Own the remedy',
  },
  'policy-shield': {
    message: 'A rule is given as the reason for no, and nothing is offered.',
    text: 'What I can do is [the closest thing you can offer]',
    label: 'Say what you can do',
  },
  helpless: {
    message: 'This says that nothing can be done, and leaves it there.',
    text: 'What I can do right now is [the closest thing you can offer]',
    label: 'Say what you can do',
  },
};

export const responsibilityShift: Rule = defineRule({
  id: 'responsibility-shift',
  severity: 'error',
  dimension: 'ownership',
  summary: 'A passage moves the work or the fault off the company.',
  message: 'This moves the work or the fault off the company.',
  why: 'A customer who has to chase, or to hear who else is to blame, counts it as a second failure.',
  source: sources.effort,
  advice: 'Keep the next move: check yourself, hand over by name, and offer the closest thing you can do.',
  needs: [],
  examples: {
    flagged: [
      'I am sorry for the delay. If it has not come by Friday, [[feel free to call us again]].',
      'I am sorry about that. [[The courier messed up your delivery]], not us.',
      "I'm sorry, [[there is nothing I can do]] about the fee.",
      "[[That's not my department]].",
      '[[It is against our policy]] to refund opened items.',
      'For an update [[please contact the manufacturer]].',
      'That should not happen. [[Please reach out to our live chat]] support so that we can look into it.',
      'Sorry about that. [[Please help us with your ticket number via desk@shop.example]] so that we can check it.',
    ],
    accepted: [
      'I am sorry for the delay. I will check on Friday, and you can call me on my own line any time before.',
      "The courier lost your parcel, so I'm sending a new one today.",
      'There is nothing you need to do: I have removed the fee.',
      'Our policy covers this, so the repair is free.',
      'Please send me the order number and I will track it down today.',
      'Please fill in the form at shop.example/help so that we can connect with you.',
      'Please reinstall the app. If the problem persists, write to us at desk@shop.example.',
      { customer: 'Hello, do you sell gift cards?', reply: 'Please contact our shop in Leeds for gift cards.' },
      {
        customer: 'Which number do I call for the depot? How can I contact them?',
        reply: 'Please contact the depot on 0800 0100.',
      },
    ],
  },
  *check({ reply, volunteer, customer, customerKnown }) {
    const { intensity, failure } = customer.picture;
    const isEnquiry = customer.asksContact || (customerKnown && intensity === 0 && !failure);
    for (const { kind, span } of reply.shifts) {
      if (kind === 'blames-customer' || (volunteer && kind !== 'helpless')) continue;
      // Where to turn is an answer to who asked for it, or brings no trouble that could be handed back.
      if (kind === 'dump' && isEnquiry) continue;
      const { message, text, label } = wording[kind];
      yield { span, message, offers: [{ text, label, span }] };
    }
  },
});
