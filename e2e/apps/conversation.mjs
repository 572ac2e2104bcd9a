/** The conversations that every product is seeded with, and the replies that are typed. Written for this project. */

export const agent = { name: 'Sam Reyes', user: 'agent', password: 'agentpass', mail: 'agent@shop.test' };

const person = (name, user) => ({ name, user, password: `${user}pass`, mail: `${user}@customer.test` });

const ida = person('Ida Lund', 'ida');
const otto = person('Otto Brandt', 'otto');
const mara = person('Mara Quist', 'mara');
const jonas = person('Jonas Weil', 'jonas');

const paragraphs = (...all) => all.join('\n\n');

/** What the long thread has gone through before its last message. */
const longHistory = [
  { from: jonas, text: paragraphs('Hello,', 'the desk from order 3120 has not come yet. Where is it?', 'Jonas Weil') },
  { from: agent, text: paragraphs('Hello Jonas,', 'the carrier has it since Monday.', 'Sam') },
  { from: jonas, text: 'The carrier says that it knows nothing of it.' },
  { from: agent, text: paragraphs('Hello Jonas,', 'I have asked the warehouse.', 'Sam') },
  { from: jonas, text: 'That was a week ago. Nobody has written to me since.' },
  { from: agent, text: paragraphs('Hello Jonas,', 'the warehouse is closed for the inventory.', 'Sam') },
];

/**
 * The threads, by the name that `open` is given. `lastWords` are words of the customer's last message, by which one sees that it was read;
 * `note` is what one colleague told another in between, for products that have such notes.
 */
export const threads = {
  angry: {
    customer: ida,
    subject: 'Order 7714: the second broken coffee machine',
    lastWords: 'I am really angry now',
    note: { from: agent, text: 'The supplier has confirmed a bad batch. Refund is fine with me.' },
    messages: [
      {
        from: ida,
        text: paragraphs(
          'Hello,',
          'the coffee machine from order 7714 stopped working after two days, and it is the second one. I have written three times and nobody answers!',
          'Please give me my money back.',
          'Ida Lund',
        ),
      },
      { from: agent, text: paragraphs('Hello Ida,', 'which model is it?', 'Sam') },
      { from: ida, text: 'It is in my first message. I am really angry now. This is unbelievable!' },
    ],
  },
  mild: {
    customer: otto,
    subject: 'A scratch on the lamp',
    lastWords: 'a little disappointed',
    messages: [
      {
        from: otto,
        text: paragraphs(
          'Good morning,',
          'the lamp came today and has a scratch on its foot. It works, but I am a little disappointed.',
        ),
      },
    ],
  },
  thanks: {
    customer: mara,
    subject: 'The new chair',
    lastWords: 'Thank you so much',
    messages: [
      {
        from: mara,
        text: paragraphs(
          'Hello,',
          'the chair is here and it is lovely. Thank you so much for the quick help!',
          'Mara Quist',
        ),
      },
    ],
  },
  long: {
    customer: jonas,
    subject: 'Order 3120: where is the desk?',
    lastWords: 'I am fed up with waiting',
    messages: [
      ...longHistory,
      { from: jonas, text: 'I am fed up with waiting. Cancel the order, this is a disgrace.' },
    ],
  },
};

/** The text of a mail that answers the messages before it: each older one is quoted once deeper, as mail programs do. */
export function withHistory(messages, index) {
  const { text } = messages[index];
  if (index === 0) return text;
  const before = messages[index - 1];
  const quoted = withHistory(messages, index - 1).replaceAll(/^/gmu, '> ');
  return `${text}\n\nOn Monday, ${before.from.name} wrote:\n${quoted}`;
}

/** A reply with three passages to mend, each of them marked whatever the channel and the thread. */
export const poorReply =
  'We apologise for any inconvenience. You should have read the manual. You must return it first. Feel free to call us back if it happens again.';

/** The passages of `poorReply` by which the journeys find its notes. */
export const passages = { blame: 'You should have read', command: 'You must return', dump: 'Feel free to call' };

/** What there is to say to a thank-you. */
export const kindReply = 'Thank you for writing, Mara. I am glad that the chair is what you hoped for.';
