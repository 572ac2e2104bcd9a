/** `npm run new-rule <id>`: starts a rule from a template and says what comes next. */
import { access, writeFile } from 'node:fs/promises';
import { camelCase } from './generate/indexes.mjs';
import { fromRoot } from './lib/workspace.mjs';

const [id] = process.argv.slice(2);

const template = `import { defineRule, type Rule } from '../rule/rule.ts';
import { cuesOf } from '../picture/view.ts';
import { sources } from '../rule/sources.ts';

export const ${camelCase(id ?? '')}: Rule = defineRule({
  id: '${id}',
  severity: 'hint',
  dimension: 'respect',
  summary: 'One sentence: what it finds.',
  message: 'What the agent reads beside the words.',
  why: 'Why it matters to the customer.',
  source: sources.serviceRecovery,
  advice: 'How to mend it.',
  needs: [],
  examples: {
    flagged: ['Four sentences that it must find, the words in [[double brackets]].'],
    accepted: ['Four look-alikes that it must leave alone.'],
  },
  *check({ view }) {
    for (const { span } of cuesOf(view, 'the-lexicon')) yield { span, offers: [{ text: 'What to write instead', label: 'Write instead', span }] };
  },
});
`;

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}

async function start() {
  if (id === undefined || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
    return fail('Give the rule an id in kebab case that names what it finds: npm run new-rule shouting');
  }
  const file = fromRoot('packages', 'core', 'src', 'rules', `${id}.ts`);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) return fail(`There is a rule “${id}” already: packages/core/src/rules/${id}.ts`);
  await writeFile(file, template);
  console.log(
    `Wrote packages/core/src/rules/${id}.ts. Next: fill in the examples, then npm run generate, then npm test -- core.`,
  );
}

await start();
