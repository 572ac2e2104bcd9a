// The page that tells how often the engine is right: Markdown, made of what was measured.
import { warnings } from './measure.mjs';
import { wilson } from './metrics.mjs';

const f = (figure) => (figure === undefined || Number.isNaN(figure) ? '–' : figure.toFixed(2));
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const interval = (hits, n) =>
  n === 0
    ? ''
    : ` (${wilson(hits, n)
        .map((bound) => bound.toFixed(2))
        .join('–')})`;

function ruleRow(id, { gold, tp, fp, fn, precision, recall, f1, kappa }, byLists) {
  return `| ${id} | ${gold} | ${f(precision)}${interval(tp, tp + fp)} | ${f(recall)}${interval(tp, tp + fn)} | ${f(f1)} | ${f(kappa)} | ${f(byLists.f1)} |`;
}

const summary = ({ macroF1, macroPrecision, macroRecall, clean, falseAlarms }) =>
  `macro F1 **${f(macroF1)}**, precision ${f(macroPrecision)}, recall ${f(macroRecall)}; of ${clean} cases that deserve no warning, ${falseAlarms} got one (${percent(falseAlarms, clean)})`;

/** What to expect of text that nobody tuned on. */
function unreadLines(unread) {
  if (unread === undefined) return [];
  return [
    `The ${unread.cases} of these that nobody read while the engine was written: ${summary(unread)}. Expect this of new text; the figures for all cases are better because three quarters were read.`,
    '',
  ];
}

function channelLines(byChannel) {
  if (byChannel.length < 2) return [];
  return [
    '| channel | cases | macro F1 | precision | false alarms |',
    '|---|---|---|---|---|',
    ...byChannel.map(
      ([channel, { cases, macroF1, macroPrecision, falseAlarms, clean }]) =>
        `| ${channel} | ${cases} | ${f(macroF1)} | ${f(macroPrecision)} | ${percent(falseAlarms, clean)} of ${clean} |`,
    ),
    '',
  ];
}

function layerLines(layers) {
  return [
    '| layers | macro F1 | precision | false alarms | macro F1, unread cases |',
    '|---|---|---|---|---|',
    ...layers.map(
      ({ about, figures: { macroF1, macroPrecision, falseAlarms, clean }, unread }) =>
        `| ${about} | ${f(macroF1)} | ${f(macroPrecision)} | ${percent(falseAlarms, clean)} | ${f(unread?.macroF1)} |`,
    ),
    '',
  ];
}

/** One set of cases. */
export function section({ name, about, figures, unread, byChannel, byLists, layers }) {
  return [
    `## ${name}: ${figures.cases} cases`,
    '',
    `Source: ${about}.`,
    '',
    `Over rules with five or more gold cases: ${summary(figures)}.${figures.spearman === undefined ? '' : ` Score against expected grade: Spearman ${f(figures.spearman)}.`} Word lists on the same cases: ${summary(byLists)}.`,
    '',
    ...unreadLines(unread),
    '| rule | gold | precision (95 %) | recall (95 %) | F1 | kappa | F1 of word lists |',
    '|---|---|---|---|---|---|---|',
    ...warnings.map((id) => ruleRow(id, figures.perRule[id], byLists.perRule[id])),
    '',
    `| reading | figure |`,
    '|---|---|',
    ...Object.entries(figures.pictures).map(([what, figure]) => `| ${what} | ${f(figure)} |`),
    ...Object.entries(figures.spans).map(
      ([what, span]) =>
        `| spans of ${what}: found, precise | ${f(span.found)} of ${span.gold}, ${f(span.precise)} of ${span.said} |`,
    ),
    '',
    ...channelLines(byChannel),
    ...layerLines(layers),
  ].join('\n');
}

const labels = [
  ['bad', 'faults found'],
  ['ok', 'look-alikes of faults flagged'],
  ['good', 'strengths credited'],
  ['fake', 'fakes of strengths credited'],
  ['emotion', 'upset lines found'],
  ['calm', 'calm lines flagged'],
];

/** Single sentences beside their look-alikes. */
export function contrastSection(hits) {
  if (hits === undefined) return '';
  return [
    '## Contrast sentences',
    '',
    'Single sentences, written to be hard: a fault beside a sentence that only looks like one, a strength beside its fake. They were read while the engine was written, so these figures show fit.',
    '',
    '| what | share | sentences |',
    '|---|---|---|',
    ...labels
      .filter(([label]) => hits[label] !== undefined)
      .map(([label, what]) => `| ${what} | ${f(hits[label].hit / hits[label].of)} | ${hits[label].of} |`),
    '',
  ].join('\n');
}

const share = ({ right, of }) => (of === 0 ? '–' : `${f(right / of)}${interval(right, of)} of ${of}`);

/** What confidence is worth, rule by rule. */
export function confidenceSection(rows) {
  if (rows.length === 0) return '';
  return [
    '## Confidence',
    '',
    'Every finding carries a confidence. From the level `inline` on it is marked in the text while somebody types; below `warning` it is a hint, and below `alone` too where no other rule warns (`packages/core/src/findings/levels.ts`; a level above 1 means that none was good enough). The levels were chosen with the totals of all these cases in view, never the words of those that nobody read. Precision on all real and written cases, and on those that nobody read.',
    '',
    '| rule | warning from | alone from | inline from | precision of warnings | precision inline | inline, unread |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ id, from, warned, inline, unread }) =>
        `| ${id} | ${from.warning} | ${from.alone} | ${from.inline} | ${share(warned)} | ${share(inline)} | ${share(unread)} |`,
    ),
    '',
  ].join('\n');
}

const rate = ({ right, of }) => `${f(right / of)} of ${of}`;
const wordingRows = ({ read, kept }, key) =>
  Object.keys(read[key]).map((name) => `| ${name} | ${rate(read[key][name])} | ${rate(kept[key][name])} |`);

/** Rare faults in wordings that no rule was written from. */
export function wordingSection(figures) {
  const { read, kept } = figures;
  return [
    '## Rare faults in new wording',
    '',
    `${read.cases + kept.cases} cases in \`fixtures/wording/\`, written for the project in wordings that no rule was made from, each fault said another way and beside look-alikes; labelled once, sentence by sentence, so that a tenth of the labels may be disputed. Faults are far denser here than in life. ${read.cases} of them may be read by whoever mends a rule (\`npm run bench:missed -- contradicting\`); ${kept.cases} are kept and only measured. No model is trained on either.`,
    '',
    '| what a sentence does | found, read | found, kept |',
    '|---|---|---|',
    ...wordingRows(figures, 'found'),
    '',
    '| warnings of a rule, with words | right, read | right, kept |',
    '|---|---|---|',
    ...wordingRows(figures, 'precision'),
    '',
  ].join('\n');
}
