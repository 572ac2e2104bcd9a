/** `node accounts.mjs groups|passwords`: who there is, as Prosody's shared roster, or as lines of a name and a password. */
import { agent, threads } from '../conversation.mjs';

const people = [agent, ...Object.values(threads).map(({ customer }) => customer)];
const written = {
  groups: () => ['[Shop]', ...people.map(({ user, name }) => `${user}@shop.test=${name}`)],
  passwords: () => people.map(({ user, password }) => `${user} ${password}`),
};

console.log(written[process.argv[2]]().join('\n'));
