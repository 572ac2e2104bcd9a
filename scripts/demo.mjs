/** What `npm start` shows: the project's own conversations, scored, and one reply looked at closely. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeReport } from './demo/report.mjs';
import { casesOf, readConversations } from './fixtures.mjs';
import { run } from './lib/process.mjs';
import { fromRoot } from './lib/workspace.mjs';

const cli = fromRoot('packages', 'cli', 'bin', 'makegood.js');
const makegood = (...args) => run([process.execPath, cli, ...args], { show: true });

/** A conversation whose first reply has several faults worth seeing. */
const closeUp = 'parcel-delivery/';

const conversations = await readConversations(fromRoot('fixtures', 'conversations'));
const cases = casesOf(conversations);
const file = path.join(fromRoot('fixtures', 'out'), 'conversations.ndjson');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(
  file,
  cases.map(({ id, channel, context, reply }) => `${JSON.stringify({ id, channel, context, reply })}\n`).join(''),
);

const industries = new Set(conversations.map(({ industry }) => industry));
console.log(
  `\n${cases.length} replies from ${conversations.length} conversations in ${industries.size} industries (fixtures/conversations):\n`,
);
const scored = await makegood('score', path.relative(process.cwd(), file));

const sample =
  cases.find(({ id, expected }) => id.startsWith(closeUp) && expected.warnings.includes('responsibility-shift')) ??
  cases[0];
const customer = sample.context.findLast(({ role }) => role === 'customer').text;
const draft = path.join(fromRoot('fixtures', 'out'), 'draft.txt');
await writeFile(draft, sample.reply);
console.log(`\nOne of them, closely (${sample.id}). The customer wrote:\n\n  ${customer.replaceAll('\n', '\n  ')}\n`);
const checked = await makegood(
  'check',
  path.relative(process.cwd(), draft),
  '--customer',
  customer,
  '--channel',
  sample.channel,
);
console.log('\nAll of them, as a report to share:\n');
const reported = await writeReport();
console.log(reported.output.trim());
console.log(
  '\nNext: npx makegood check --customer "..." draft.txt, npx makegood score your-export.csv, npx makegood explain',
);
process.exitCode = scored.ok && checked.ok && reported.ok ? 0 : 1;
