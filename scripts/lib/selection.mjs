/** Which steps `npm test -- …` runs. */
import { parseArgs } from 'node:util';

/** A word with a dot or a slash is part of a file name; other words are looked for in the titles of the tests. */
function vitestFilters(words, projects) {
  const isProject = (word) => projects.includes(word);
  const isFile = (word) => !isProject(word) && /[./]/u.test(word);
  const titles = words.filter((word) => !isProject(word) && !isFile(word));
  return [
    ...words.filter(isProject).flatMap((project) => ['--project', project]),
    ...words.filter(isFile),
    ...(titles.length > 0 ? ['--testNamePattern', titles.join('|')] : []),
  ];
}

/**
 * Reads the arguments of `npm test`:
 *
 *     npm test                         every step
 *     npm test -- lint                 one step; `--only lint` says the same
 *     npm test -- core                 the unit tests of one package
 *     npm test -- blames-customer      the unit tests with the word in their title or that of their group
 *     npm test -- matcher.test         the unit tests of the files with these words in their name
 *
 * Returns the names of the steps and the filters for vitest, or the reason why the arguments make no sense.
 */
export function selectSteps(args, { stepNames, projects }) {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { only: { type: 'string', multiple: true } } });
  } catch (error) {
    return { problem: error.message };
  }
  const only = parsed.values.only ?? [];
  const unknown = only.find((name) => !stepNames.includes(name));
  if (unknown !== undefined) return { problem: `there is no step “${unknown}”; the steps are ${stepNames.join(', ')}` };

  const words = parsed.positionals.filter((word) => !stepNames.includes(word));
  const named = new Set([...only, ...parsed.positionals.filter((word) => stepNames.includes(word))]);
  if (words.length > 0) named.add('unit');
  const names = named.size === 0 ? stepNames : stepNames.filter((name) => named.has(name));
  return { names, filters: vitestFilters(words, projects) };
}
