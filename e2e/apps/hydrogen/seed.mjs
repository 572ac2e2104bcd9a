/** `node seed.mjs <server>`: makes the accounts and lets all say what they say in the threads. Prints where that is, as JSON. */
import { agent, threads } from '../conversation.mjs';
import { openRoom, register, say } from './matrix.mjs';

const server = process.argv[2];
const sam = await register(server, agent);

/** A room of the customer's with the agent. The last message answers the one before, which Hydrogen then shows inside it. */
async function speak({ customer, messages }) {
  const host = await register(server, customer);
  const room = await openRoom(server, host, sam);
  let last;
  for (const [number, { from, text }] of messages.entries()) {
    const answers = number === messages.length - 1 ? last : undefined;
    last = await say(server, from === agent ? sam : host, { room, text, number, answers });
  }
  return { room, token: host.token };
}

const rooms = [];
for (const thread of Object.values(threads)) rooms.push(await speak(thread));
console.log(JSON.stringify({ server, agent: sam.id, rooms }));
