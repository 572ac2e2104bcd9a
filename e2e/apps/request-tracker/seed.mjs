/** `node seed.mjs`: prints the conversation as the mails that a mail server would hand to the ticket system. */
import { agent, messages, subject } from '../conversation.mjs';

const mails = messages.map(({ from, text }, index) => {
  const about = index === 0 ? subject : `Re: [shop.test #1] ${subject}`;
  const head = [`From: ${from.name} <${from.mail}>`, 'To: support@shop.test', `Subject: ${about}`, 'MIME-Version: 1.0'];
  return [...head, 'Content-Type: text/plain; charset=UTF-8', '', text, ''].join('\n');
});

console.log(JSON.stringify({ agent, mails }));
