/** `node seed.mjs`: prints the agent and the threads as JSON, for `seed.pl`. */
import { agent, threads } from '../conversation.mjs';

console.log(JSON.stringify({ agent, threads: Object.values(threads) }));
