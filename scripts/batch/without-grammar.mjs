// What the engine says otherwise when it does without grammar, over the fixtures: the price of the script for warehouses.
import { readFileSync, readdirSync } from 'node:fs';
import { casesOf, readConversations } from '../fixtures.mjs';
import { fromRoot } from '../lib/workspace.mjs';

/** Every case of the fixtures, from conversations and from replies. */
async function fixtureCases() {
  const folder = fromRoot('fixtures', 'replies');
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'));
  const conversations = casesOf(await readConversations(fromRoot('fixtures', 'conversations')));
  return [...conversations, ...lines.map((line) => JSON.parse(line))].map(({ channel, context, reply }) => ({
    channel,
    context,
    reply,
  }));
}

/** Counts the cases whose findings or whose score change. */
export async function countWithoutGrammar() {
  const { check, createChecker } = await import(fromRoot('packages', 'core', 'dist', 'index.js'));
  const without = createChecker({ grammar: false });
  const rulesOf = ({ findings }) => findings.map(({ ruleId }) => ruleId).join(' ');
  const cases = await fixtureCases();
  const pairs = cases.map((input) => [check(input), without.check(input)]);
  return {
    cases: cases.length,
    findings: pairs.filter(([one, other]) => rulesOf(one) !== rulesOf(other)).length,
    scores: pairs.filter(([one, other]) => one.score !== other.score).length,
  };
}
