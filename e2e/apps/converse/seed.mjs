/** `node seed.mjs <port>`: lets both say what they say in the conversation, through the server itself. */
import { agent, customer, messages } from '../conversation.mjs';
import { logIn } from './xmpp.mjs';

const port = Number(process.argv[2]);
const clients = new Map();
for (const person of [agent, customer]) clients.set(person, await logIn(port, person));
for (const { from, text } of messages) {
  await clients.get(from).say(from === agent ? customer.user : agent.user, text);
  // The archive keeps whole seconds, and the order is by time.
  await new Promise((resolve) => {
    setTimeout(resolve, 1100);
  });
}
for (const client of clients.values()) client.leave();
