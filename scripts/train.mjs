/**
 * `npm run train [-- --write]`: fits the small linear models on the project's own labelled text, and prints how they do on text they
 * did not see (five-fold cross-validation), beside the rules alone. With --write it writes the weights that are shipped.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { binary } from './bench/metrics.mjs';
import { hashOf } from './lib/hash.mjs';
import { fromRoot } from './lib/workspace.mjs';
import { readCorpus } from './train/corpus.mjs';
import { fit, predict } from './train/logistic.mjs';
import { customerStatements, isShipped, replyStatements } from './train/statements.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean' },
    penalty: { type: 'string', default: '10' },
    epochs: { type: 'string', default: '30' },
  },
});
const dist = (file) => import(fromRoot('packages', 'core', 'dist', file));
const { readersForTraining } = await dist('learned/readers.js');
const readers = readersForTraining();

/** A feature that fewer texts have says nothing of the next text. */
const fewest = 3;
const folds = 5;

/** What the rules read and the lexicons found is penalised less than single words: it carries over to other texts. */
function shareOf(name) {
  if (/^[rm]:/.test(name)) return 0.1;
  return name.startsWith('c:') ? 0.5 : 1;
}

/** Texts as sparse vectors over the features that occur often enough. */
function vectorise(featureMaps) {
  const counts = new Map();
  for (const features of featureMaps) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  const idOf = new Map(names.map((name, id) => [name, id]));
  const vectors = featureMaps.map((features) => {
    const known = [...features].filter(([name]) => idOf.has(name));
    return {
      ids: Int32Array.from(known, ([name]) => idOf.get(name)),
      values: Float64Array.from(known, ([, value]) => value),
    };
  });
  const penalty = Float64Array.from(names, (name) => shareOf(name) * Number(options.penalty));
  return { names, vectors, penalty };
}

function crossValidate(vectors, targets, ids, settings) {
  const said = Array.from({ length: targets.length });
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (i) => hashOf(ids[i]) % folds === fold;
    const seen = targets.map((_, i) => i).filter((i) => !isHeld(i));
    const model = fit(
      seen.map((i) => vectors[i]),
      seen.map((i) => targets[i]),
      settings.featureCount,
      settings,
    );
    for (const [i] of targets.entries()) if (isHeld(i)) said[i] = predict(model, vectors[i]);
  }
  return said;
}

/** Whole numbers, a comma between two, nothing for zero: the names stand once for all models. */
function pack({ bias, weights }) {
  const most = Math.max(...weights.map(Math.abs));
  const scale = most / 127;
  const whole = [...weights].map((weight) => Math.round(weight / scale));
  return {
    bias: Number(bias.toFixed(4)),
    scale: Number(scale.toPrecision(5)),
    weights: whole.map((weight) => (weight === 0 ? '' : weight)).join(','),
  };
}

const shown = (figure) => (Number.isNaN(figure) ? '  – ' : figure.toFixed(2));
const packed = { customer: { names: '', models: {} }, reply: { names: '', models: {} } };

function train(kind, items, featuresOf, ruleSays, statements) {
  const featureMaps = items.map(featuresOf);
  const { names, vectors, penalty } = vectorise(featureMaps);
  packed[kind].names = names.join(' ');
  const ids = items.map(({ id }) => id);
  const settings = { epochs: Number(options.epochs), penalty, featureCount: names.length };
  console.log(
    `\n${kind}: ${items.length} texts, ${names.length} features\n\nstatement                    true   rules F1   model F1   precision   recall`,
  );
  for (const [statement, holds] of Object.entries(statements)) {
    const targets = items.map(({ labels }) => Number(holds(labels)));
    const said = crossValidate(vectors, targets, ids, settings);
    const model = binary(targets.map((target, i) => [target === 1, said[i] >= 0.5]));
    const rules = binary(targets.map((target, i) => [target === 1, holds(ruleSays(items[i]))]));
    console.log(
      `${statement.padEnd(28)} ${String(model.gold).padStart(4)}   ${shown(rules.f1).padStart(8)}   ${shown(model.f1).padStart(8)}   ${shown(model.precision).padStart(9)}   ${shown(model.recall).padStart(6)}`,
    );
    if (isShipped(statement)) packed[kind].models[statement] = pack(fit(vectors, targets, names.length, settings));
  }
}

const { customers, replies, hash } = await readCorpus();
train(
  'customer',
  customers,
  ({ turns }) => readers.customer(turns).features,
  ({ turns }) => readers.customer(turns).picture,
  customerStatements,
);
train(
  'reply',
  replies,
  ({ reply }) => readers.reply(reply).features,
  ({ reply }) => readers.reply(reply).picture,
  replyStatements,
);

const shipped = Object.fromEntries(Object.entries(packed).filter(([, { models }]) => Object.keys(models).length > 0));
const source = [
  '// Generated by “npm run train -- --write”. Do not edit.',
  "import type { PackedModels, Side } from './model.ts';",
  '',
  '/** What the models were trained on: a hash of the labelled text in `fixtures/`. */',
  `export const trainedOn = '${hash}';`,
  '',
  '/** Linear models by statement, for each side of a conversation. */',
  `export const packedModels: Readonly<Partial<Record<Side, PackedModels>>> = ${JSON.stringify(shipped, null, 2)};`,
  '',
].join('\n');
console.log(`\n${(source.length / 1000).toFixed(0)} kB of weights, trained on ${hash}`);
if (options.write) await writeFile(fromRoot('packages', 'core', 'src', 'learned', 'weights.generated.ts'), source);
