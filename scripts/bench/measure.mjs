// All figures of one set of cases.
import { binary, kappa, spearman } from './metrics.mjs';

export const warnings = [
  'missed-emotion',
  'missing-apology',
  'hollow-apology',
  'missing-plan',
  'no-timeframe',
  'responsibility-shift',
  'blames-customer',
  'details-first',
  'bare-refusal',
  'cold-tone',
  'wrong-channel',
];
const positives = ['reassurance', 'buyIn', 'followUp', 'valueAdd', 'prevention', 'callOffer'];

/** A rule with fewer gold cases says nothing in a mean. */
const fewest = 5;

/** Half of the shorter of the two must be shared. */
function hits(text, { quote }, { span }) {
  const start = text.indexOf(quote);
  if (start < 0 || span === undefined) return false;
  const shared = Math.min(start + quote.length, span.end) - Math.max(start, span.start);
  return shared >= 0.5 * Math.min(quote.length, span.end - span.start);
}

function spanFigures(judged, field, ruleIds) {
  let [gold, found, said, precise] = [0, 0, 0, 0];
  for (const { input, labels, analysis } of judged) {
    const findings = analysis.findings.filter(({ ruleId }) => ruleIds.includes(ruleId));
    gold += labels[field].length;
    said += findings.length;
    found += labels[field].filter((mark) => findings.some((finding) => hits(input.reply, mark, finding))).length;
    precise += findings.filter((finding) => labels[field].some((mark) => hits(input.reply, mark, finding))).length;
  }
  return { gold, found: found / gold, said, precise: precise / said };
}

/** Readings with ordered or unordered values: how often the engine and the label give the same, beyond chance. */
const graded = [
  ['intensity kappa', (l) => l.intensity, (a) => a.customer.intensity, [0, 1, 2], true],
  ['ack kappa', (l) => l.ack, (a) => a.reply.ack, ['none', 'formulaic', 'specific'], true],
  [
    'apology kappa',
    (l) => l.apology,
    (a) => a.reply.apology,
    ['none', 'sympathy', 'formulaic', 'deflecting', 'specific'],
  ],
  ['plan kappa', (l) => l.plan, (a) => a.reply.plan, ['none', 'vague', 'concrete'], true],
  ['refusal kappa', (l) => l.refusal, (a) => a.reply.refusal, ['none', 'with-alternative', 'bare']],
];

/** Readings that are there or not. */
const present = [
  ['upset F1', (l) => l.intensity > 0, (a) => a.customer.intensity > 0],
  ['failure F1', (l) => l.failure, (a) => a.customer.failure],
  ['timeframe F1', (l) => l.timeframe, (a) => a.reply.timeframe],
  ...positives.map((name) => [
    `${name} F1`,
    (l) => l.positives.includes(name),
    (a) => a.reply.positives.includes(name),
  ]),
];

/** The order in which the page shows the readings. */
const shown = [
  'intensity kappa',
  'upset F1',
  'failure F1',
  'lapse accuracy',
  'ack kappa',
  'apology kappa',
  'plan kappa',
  'timeframe F1',
  'refusal kappa',
  ...positives.map((name) => `${name} F1`),
];

const pairs = (judged, gold, said) => judged.map(({ labels, analysis }) => [gold(labels), said(analysis)]);
const warned = ({ findings }, id) => findings.some(({ ruleId, severity }) => ruleId === id && severity !== 'hint');

function warningFigures(judged) {
  return Object.fromEntries(
    warnings.map((id) => {
      const hit = pairs(
        judged,
        (l) => l.warnings.includes(id),
        (a) => warned(a, id),
      );
      return [id, binary(hit)];
    }),
  );
}

function pictureFigures(judged) {
  const failed = judged.filter(({ labels }) => labels.failure);
  const rightLapse = failed.filter(({ labels, analysis }) => labels.lapse === analysis.customer.lapse);
  const figures = new Map([
    ['lapse accuracy', rightLapse.length / failed.length],
    ...graded.map(([name, gold, said, ...scale]) => [name, kappa(pairs(judged, gold, said), ...scale)]),
    ...present.map(([name, gold, said]) => [name, binary(pairs(judged, gold, said)).f1]),
  ]);
  return Object.fromEntries(shown.map((name) => [name, figures.get(name)]));
}

/** How well the score follows the grades, where cases have grades. */
function gradeFigures(judged) {
  const withGrade = judged.filter(({ grade, analysis }) => grade !== undefined && analysis.score !== null);
  if (withGrade.length === 0) return {};
  return { spearman: spearman(withGrade.map(({ grade, analysis }) => ['EDCBA'.indexOf(grade), analysis.score])) };
}

/** What else was read rightly, where cases are labelled with more than their warnings. */
function readingFigures(judged) {
  if (judged.length === 0) return { pictures: {}, spans: {} };
  return {
    pictures: pictureFigures(judged),
    spans: {
      shifts: spanFigures(judged, 'shifts', ['responsibility-shift', 'blames-customer']),
      cold: spanFigures(judged, 'cold', ['cold-tone']),
    },
  };
}

export function measure(cases, check) {
  const judged = cases.map((each) => ({ ...each, analysis: check(each.input) }));
  const perRule = warningFigures(judged);
  const live = Object.values(perRule).filter(({ gold }) => gold >= fewest);
  const mean = (key) =>
    live.reduce((sum, figures) => sum + (Number.isNaN(figures[key]) ? 0 : figures[key]), 0) / live.length;
  const clean = judged.filter(({ labels }) => labels.warnings.length === 0);
  return {
    cases: cases.length,
    perRule,
    macroF1: mean('f1'),
    macroPrecision: mean('precision'),
    macroRecall: mean('recall'),
    clean: clean.length,
    falseAlarms: clean.filter(({ analysis }) => warnings.some((id) => warned(analysis, id))).length,
    ...readingFigures(judged.filter(({ labels }) => labels.intensity !== undefined)),
    ...gradeFigures(judged),
  };
}
