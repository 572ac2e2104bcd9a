// Reads and groups a file as `score` does, and judges nothing: what reading alone costs.
import { tmpdir } from 'node:os';
import { fromRoot } from '../lib/workspace.mjs';

const part = (name) => import(fromRoot('packages', 'cli', 'dist', name));
const [{ readWork }, { processIo }, { createLedger }, { noParties }] = await Promise.all(
  ['input/cases.js', 'io.js', 'ledger.js', 'input/parties.js'].map(part),
);

const io = processIo();
const ledger = createLedger(io.stderr, { quiet: true });
const settings = { input: undefined, channel: undefined, columns: {}, parties: noParties, scratch: tmpdir() };
let turns = 0;
for await (const work of readWork(process.argv.slice(2), {
  settings,
  io,
  sourceFor: (path) => ledger.sourceFor(path),
})) {
  turns += work.kind === 'case' ? 1 : work.turns.length;
}
console.log(`${turns} rows`);
