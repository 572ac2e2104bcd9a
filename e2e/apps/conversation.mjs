/** The conversation that every product is seeded with, and the reply that is typed. Written for this project. */

export const agent = { name: 'Sam Reyes', user: 'agent', password: 'agentpass', mail: 'agent@shop.test' };
export const customer = { name: 'Ida Lund', user: 'ida', password: 'idapass', mail: 'ida@customer.test' };

export const subject = 'Order 7714: the second broken coffee machine';

export const messages = [
  {
    from: customer,
    text: [
      'Hello,',
      'the coffee machine from order 7714 stopped working after two days, and it is the second one. I have written three times and nobody answers!',
      'Please give me my money back.',
      'Ida Lund',
    ].join('\n\n'),
  },
  { from: agent, text: 'Hello Ida,\n\nwhich model is it?\n\nSam' },
  { from: customer, text: 'It is in my first message. I am really angry now. This is unbelievable!' },
];

/** Words of the customer's last message, by which one sees that it was read. */
export const lastWords = 'I am really angry now';

export const poorReply = 'We apologise for any inconvenience. Feel free to call us back if it happens again.';
