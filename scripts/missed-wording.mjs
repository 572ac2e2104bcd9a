/**
 * `npm run bench:missed -- contradicting [dump ...]`: the sentences of `fixtures/wording/read` that the engine misses, for whoever wants
 * to mend a rule. Those of `fixtures/wording/kept` are never printed: they tell whether it was the construct that was mended.
 */
import { judge, readWording, rules } from './bench/wording.mjs';
import { fromRoot } from './lib/workspace.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in rules));
if (wanted.length === 0 || unknown.length > 0) {
  const problem = wanted.length === 0 ? 'Say which fault you want to see' : `No such fault: ${unknown.join(', ')}`;
  console.error(`${problem}. There are ${Object.keys(rules).join(', ')}.`);
  process.exit(2);
}
const { check } = await import(fromRoot('packages', 'core', 'dist', 'index.js'));
const sentences = readWording('read').flatMap((each) => judge(each, check).sentences);
for (const name of wanted) {
  const labelled = sentences.filter(({ label }) => label === name);
  const missed = labelled.filter(({ isFound }) => !isFound);
  console.log(`${name}: ${missed.length} of ${labelled.length} missed`);
  for (const { text } of missed) console.log(`  ${text}`);
}
