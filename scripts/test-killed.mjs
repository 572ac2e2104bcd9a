/** `npm run test:killed`: the tests of stopped runs, with ten kills at random moments in place of two. */
import './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/process.mjs';
import { tool } from './lib/workspace.mjs';

const command = [...tool('vitest'), 'run', '--project', 'cli', 'resume.test'];
const passed = (await prepare()) && (await run(command, { env: { MAKEGOOD_KILLS: '10' }, show: true })).ok;
process.exitCode = passed ? 0 : 1;
