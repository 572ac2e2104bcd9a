/**
 * `npm run train:tale [-- --write]`: fits the weights of the marks of a complaint (picture/customer/tale.ts) on the project's own
 * labelled text, and prints how they do on the third that was kept out. With --write all of the text is used, and the table written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { binary } from './bench/metrics.mjs';
import { hashOf } from './lib/hash.mjs';
import { fromRoot } from './lib/workspace.mjs';
import { readCorpus } from './train/corpus.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean' } } });
const { readersForTraining } = await import(fromRoot('packages', 'core', 'dist', 'learned', 'readers.js'));
const readers = readersForTraining();

const rounds = 2500;
const rate = 0.3;
const penalty = 4;

/** Marks that the text at hand shows in one kind of message only are kept from deciding alone. */
const bounds = { 'own-doing': [-1.6, 9], delight: [-1.6, 9], stakes: [-9, 1.3], tirade: [-9, 1.3], shouted: [-9, 0.6] };

const questions = {
  failure: ({ failure }) => failure,
  emotion: ({ intensity }) => intensity >= 1,
  strong: ({ intensity }) => intensity >= 2,
};

const { customers } = await readCorpus();
const texts = customers.map(({ id, turns, labels }) => ({ id, labels, marks: readers.marks(turns) }));
const names = [...new Set(texts.flatMap(({ marks }) => [...marks.keys()]))];
const rows = texts.map(({ marks }) => names.map((name) => marks.get(name) ?? 0));
const scales = names.map((_, j) => Math.sqrt(rows.reduce((sum, row) => sum + row[j] ** 2, 0) / rows.length) || 1);
const isHeld = (i) => hashOf(texts[i].id) % 3 === 0;

const dot = (weights, row) => weights.reduce((sum, weight, j) => sum + weight * row[j], 0);
const chanceOf = (sum) => 1 / (1 + Math.exp(-sum));

/** Logistic regression by plain gradient descent over all rows; the bar (`always`) is not penalised. */
function fit(indices, holds) {
  const scaled = indices.map((i) => rows[i].map((value, j) => value / scales[j]));
  const targets = indices.map((i) => Number(holds(texts[i].labels)));
  const weights = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const errors = scaled.map((row, i) => chanceOf(dot(weights, row)) - targets[i]);
    for (const [j, name] of names.entries()) {
      const gradient =
        scaled.reduce((sum, row, i) => sum + errors[i] * row[j], 0) + (name === 'always' ? 0 : penalty * weights[j]);
      weights[j] -= (rate * gradient) / indices.length;
    }
  }
  return weights.map((weight, j) => {
    const [least, most] = bounds[names[j]] ?? [-9, 9];
    return Math.round(Math.min(most, Math.max(least, weight / scales[j])) * 100) / 100;
  });
}

const all = texts.map((_, i) => i);
const seen = all.filter((i) => !isHeld(i));
const table = new Map(names.map((name) => [name, {}]));
for (const [question, holds] of Object.entries(questions)) {
  const tried = fit(seen, holds);
  const figures = binary(all.filter(isHeld).map((i) => [holds(texts[i].labels), dot(tried, rows[i]) > 0]));
  console.log(
    `${question.padEnd(8)} kept out: F1 ${figures.f1.toFixed(2)}, precision ${figures.precision.toFixed(2)}, recall ${figures.recall.toFixed(2)}, of ${figures.gold}`,
  );
  const final = options.write ? fit(all, holds) : tried;
  for (const [j, name] of names.entries()) table.get(name)[question] = final[j];
}

const key = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const lines = [...table].map(
  ([name, { failure, emotion, strong }]) =>
    `  ${key(name)}: { failure: ${failure}, emotion: ${emotion}, strong: ${strong} },`,
);
if (options.write) {
  const file = fromRoot('packages', 'core', 'src', 'picture', 'customer', 'tale-weights.ts');
  const source = await readFile(file, 'utf8');
  const head = source.slice(0, source.indexOf('export const taleWeights'));
  await writeFile(
    file,
    `${head}export const taleWeights: Readonly<Record<string, Readonly<Record<TaleQuestion, number>>>> = {\n${lines.join('\n')}\n};\n`,
  );
}
