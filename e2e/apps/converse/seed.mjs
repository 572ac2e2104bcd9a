/** `node seed.mjs <port>`: lets all say what they say in the threads, through the server itself. */
import { agent, threads } from '../conversation.mjs';
import { logIn } from './xmpp.mjs';

const port = Number(process.argv[2]);

// The archive keeps whole seconds, and the order is by time.
const nextSecond = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 1100);
  });

async function speak({ customer, messages }) {
  const clients = new Map([
    [agent, await logIn(port, agent)],
    [customer, await logIn(port, customer)],
  ]);
  for (const { from, text } of messages) {
    await clients.get(from).say(from === agent ? customer.user : agent.user, text);
    await nextSecond();
  }
  for (const client of clients.values()) client.leave();
}

await Promise.all(Object.values(threads).map(speak));
