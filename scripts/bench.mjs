/**
 * `npm run bench [-- --write] [--cases DIR]`: how often the engine agrees with hand-made labels. Prints Markdown; with --write it also
 * goes to docs/quality.md. DIR may hold further labelled cases (dev.jsonl, written.dev.jsonl); the project's fixtures are always measured.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measure, warnings } from './bench/measure.mjs';
import { wilson } from './bench/metrics.mjs';
import { readSets } from './bench/sets.mjs';
import { fromRoot } from './lib/workspace.mjs';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, cases: { type: 'string', default: fromRoot('..', 'shared', 'bench') } },
});
const { check, createChecker } = await import(fromRoot('packages', 'core', 'dist', 'index.js'));

const f = (figure) => (Number.isNaN(figure) ? '–' : figure.toFixed(2));
const interval = (hits, n) =>
  n === 0
    ? ''
    : ` (${wilson(hits, n)
        .map((bound) => bound.toFixed(2))
        .join('–')})`;
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

function ruleRow(id, { gold, tp, fp, fn, precision, recall, f1, kappa }) {
  return `| ${id} | ${gold} | ${f(precision)}${interval(tp, tp + fp)} | ${f(recall)}${interval(tp, tp + fn)} | ${f(f1)} | ${f(kappa)} |`;
}

/** What to expect of text that nobody tuned on. */
function unreadLine(unread) {
  if (unread === undefined) return [];
  const { macroF1, macroPrecision, macroRecall, clean, falseAlarms } = measure(unread, check);
  return [
    `The ${unread.length} of these that nobody read while the engine was written: macro F1 **${f(macroF1)}**, precision ${f(macroPrecision)}, recall ${f(macroRecall)}, false alarms ${percent(falseAlarms, clean)} of ${clean}. Expect this of new text; the figures for all cases are better because three quarters were read.`,
    '',
  ];
}

function section({ name, about, cases, unread }) {
  const figures = measure(cases, check);
  const { macroF1, macroPrecision, macroRecall, clean, falseAlarms, perRule, pictures, spans } = figures;
  const plain = measure(cases, createChecker({ grammar: false }).check);
  return [
    `## ${name}: ${cases.length} cases`,
    '',
    `Source: ${about}.`,
    '',
    `Macro F1 **${f(macroF1)}**, precision ${f(macroPrecision)}, recall ${f(macroRecall)}, over rules with five or more gold cases. Of ${clean} cases that deserve no warning, ${falseAlarms} got one (${percent(falseAlarms, clean)}).${figures.spearman === undefined ? '' : ` Score against expected grade: Spearman ${f(figures.spearman)}.`} Without wink-nlp's reading: macro F1 ${f(plain.macroF1)}, false alarms ${percent(plain.falseAlarms, clean)}.`,
    '',
    ...unreadLine(unread),
    '| rule | gold | precision (95 %) | recall (95 %) | F1 | kappa |',
    '|---|---|---|---|---|---|',
    ...warnings.map((id) => ruleRow(id, perRule[id])),
    '',
    `| reading | figure |`,
    '|---|---|',
    ...Object.entries(pictures).map(([what, figure]) => `| ${what} | ${f(figure)} |`),
    ...Object.entries(spans).map(
      ([what, span]) =>
        `| spans of ${what}: found, precise | ${f(span.found)} of ${span.gold}, ${f(span.precise)} of ${span.said} |`,
    ),
    '',
  ].join('\n');
}

const sets = await readSets(values.cases);
const page = [
  '# Quality',
  '',
  'How often the engine agrees with hand-made labels. Every figure is printed by `npm run bench`; intervals are Wilson scores, 95 %. Kappa of ordered values has quadratic weights.',
  '',
  ...sets.map(section),
].join('\n');
console.log(page);
if (values.write) await writeFile(fromRoot('docs', 'quality.md'), page);
