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

export function measure(cases, check) {
  const judged = cases.map((each) => ({ ...each, analysis: check(each.input) }));
  const pairs = (gold, said) => judged.map(({ labels, analysis }) => [gold(labels), said(analysis)]);
  const warned = ({ findings }, id) => findings.some(({ ruleId, severity }) => ruleId === id && severity !== 'hint');
  const perRule = Object.fromEntries(
    warnings.map((id) => [
      id,
      binary(
        pairs(
          (l) => l.warnings.includes(id),
          (a) => warned(a, id),
        ),
      ),
    ]),
  );
  const live = Object.values(perRule).filter(({ gold }) => gold >= fewest);
  const mean = (key) =>
    live.reduce((sum, figures) => sum + (Number.isNaN(figures[key]) ? 0 : figures[key]), 0) / live.length;
  const clean = judged.filter(({ labels }) => labels.warnings.length === 0);
  const failed = judged.filter(({ labels }) => labels.failure);
  const graded = judged.filter(({ grade, analysis }) => grade !== undefined && analysis.score !== null);
  return {
    cases: cases.length,
    perRule,
    macroF1: mean('f1'),
    macroPrecision: mean('precision'),
    macroRecall: mean('recall'),
    clean: clean.length,
    falseAlarms: clean.filter(({ analysis }) => warnings.some((id) => warned(analysis, id))).length,
    pictures: {
      'intensity kappa': kappa(
        pairs(
          (l) => l.intensity,
          (a) => a.customer.intensity,
        ),
        [0, 1, 2],
        true,
      ),
      'upset F1': binary(
        pairs(
          (l) => l.intensity > 0,
          (a) => a.customer.intensity > 0,
        ),
      ).f1,
      'failure F1': binary(
        pairs(
          (l) => l.failure,
          (a) => a.customer.failure,
        ),
      ).f1,
      'lapse accuracy':
        failed.filter(({ labels, analysis }) => labels.lapse === analysis.customer.lapse).length / failed.length,
      'ack kappa': kappa(
        pairs(
          (l) => l.ack,
          (a) => a.reply.ack,
        ),
        ['none', 'formulaic', 'specific'],
        true,
      ),
      'apology kappa': kappa(
        pairs(
          (l) => l.apology,
          (a) => a.reply.apology,
        ),
        ['none', 'sympathy', 'formulaic', 'deflecting', 'specific'],
      ),
      'plan kappa': kappa(
        pairs(
          (l) => l.plan,
          (a) => a.reply.plan,
        ),
        ['none', 'vague', 'concrete'],
        true,
      ),
      'timeframe F1': binary(
        pairs(
          (l) => l.timeframe,
          (a) => a.reply.timeframe,
        ),
      ).f1,
      'refusal kappa': kappa(
        pairs(
          (l) => l.refusal,
          (a) => a.reply.refusal,
        ),
        ['none', 'with-alternative', 'bare'],
      ),
      ...Object.fromEntries(
        positives.map((name) => [
          `${name} F1`,
          binary(
            pairs(
              (l) => l.positives.includes(name),
              (a) => a.reply.positives.includes(name),
            ),
          ).f1,
        ]),
      ),
    },
    spans: {
      shifts: spanFigures(judged, 'shifts', ['responsibility-shift', 'blames-customer']),
      cold: spanFigures(judged, 'cold', ['cold-tone']),
    },
    ...(graded.length > 0 && {
      spearman: spearman(graded.map(({ grade, analysis }) => ['EDCBA'.indexOf(grade), analysis.score])),
    }),
  };
}
