/** `node seed.mjs`: prints every thread as the mails that a mail server would hand to the ticket system; ticket 1 is the first thread. */
import { agent, threads, withHistory } from '../conversation.mjs';

const tickets = Object.values(threads).map(({ subject, messages, note }, index) => {
  const mails = messages.map(({ from }, place) => {
    const about = place === 0 ? subject : `Re: [shop.test #${index + 1}] ${subject}`;
    const head = [
      `From: ${from.name} <${from.mail}>`,
      'To: support@shop.test',
      `Subject: ${about}`,
      'MIME-Version: 1.0',
    ];
    return [...head, 'Content-Type: text/plain; charset=UTF-8', '', withHistory(messages, place), ''].join('\n');
  });
  return { mails, ...(note && { note: note.text }) };
});

console.log(JSON.stringify({ agent, tickets }));
