/** `node serve.mjs <port> <folder>`: serves Hydrogen's files. */
import { serve } from '../../lib/serve.mjs';

const [port, folder] = process.argv.slice(2);

await serve(folder, Number(port));
