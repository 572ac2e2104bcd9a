/** `npm run build`: compiles every package and bundles the pages. */
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';

const { ok, output, note } = await build();
console.log(ok ? note : output);
process.exitCode = ok ? 0 : 1;
