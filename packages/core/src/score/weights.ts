import type { Analysis, Dimension, Finding } from '../types.ts';

type Judged = Pick<Analysis, 'customer' | 'reply' | 'findings'>;

/** Something a good reply does: what it is worth, when it applies, and how far it was done (0 to 1). */
export interface Merit {
  name: string;
  dimension: Dimension;
  /** Share of the score, before what does not apply is left out. */
  weight: number;
  applies: (analysis: Judged) => boolean;
  done: (analysis: Judged) => number;
}

const upset: Merit['applies'] = ({ customer }) => customer.intensity > 0;
const failed: Merit['applies'] = ({ customer }) => customer.failure;
const problem: Merit['applies'] = ({ customer }) => customer.failure || customer.intensity > 0;
const positive =
  (name: Analysis['reply']['positives'][number]): Merit['done'] =>
  ({ reply }) =>
    Number(reply.positives.includes(name));
const clear =
  (ruleId: string): Merit['done'] =>
  ({ findings }) =>
    Number(!findings.some((finding) => finding.ruleId === ruleId));

/** What a civil answer is worth although a phrase of it is cold. */
const civil = 0.7;

/**
 * Starting weights from the apology and recovery literature (Lewicki 2016: responsibility and repair first; Fehr 2010;
 * Hogreve 2017 for time): they sum to 100 where everything applies.
 * A merit that earlier turns have already earned counts as done when its rule is silent.
 */
export const merits: readonly Merit[] = [
  {
    name: 'Treats the customer with respect',
    dimension: 'respect',
    weight: 23,
    applies: () => true,
    // One cold phrase does not undo a civil answer: the rest of its price is the deduction below.
    done: (analysis) => (clear('cold-tone')(analysis) ? 1 : civil),
  },
  {
    name: 'Sees the feeling',
    dimension: 'emotion',
    weight: 13,
    applies: upset,
    done: feelingSeen,
  },
  { name: 'Apologises for what went wrong', dimension: 'apology', weight: 17, applies: failed, done: apologyDone },
  {
    name: 'Says what happens next',
    dimension: 'plan',
    weight: 18,
    applies: problem,
    done: (a) =>
      a.reply.plan === 'concrete' ? 1 : clear('missing-plan')(a) * 0.8 || (a.reply.plan === 'vague' ? 0.3 : 0),
  },
  {
    name: 'Says when',
    dimension: 'plan',
    weight: 7,
    applies: problem,
    done: (a) => (a.reply.timeframe ? 1 : withPlan(a, 0.8, 'no-timeframe')),
  },
  {
    name: 'Takes it on',
    dimension: 'ownership',
    weight: 10,
    applies: problem,
    done: (a) => (a.reply.positives.includes('reassurance') ? 1 : withPlan(a, 0.5, 'responsibility-shift')),
  },
  {
    name: 'Comes back without being asked',
    dimension: 'followThrough',
    weight: 4,
    applies: failed,
    done: positive('followUp'),
  },
  {
    name: 'Says what was changed',
    dimension: 'followThrough',
    weight: 3,
    applies: failed,
    done: positive('prevention'),
  },
  { name: 'Asks whether it suits', dimension: 'followThrough', weight: 2, applies: failed, done: positive('buyIn') },
  {
    name: 'Adds something for the trouble',
    dimension: 'followThrough',
    weight: 3,
    applies: failed,
    done: positive('valueAdd'),
  },
];

function feelingSeen(analysis: Judged): number {
  const { ack } = analysis.reply;
  if (ack === 'specific') return 1;
  return ack === 'formulaic' ? 0.4 : 0.8 * clear('missed-emotion')(analysis);
}

/** What a concrete plan is worth on its own, as long as the rule is silent. */
function withPlan(analysis: Judged, share: number, ruleId: string): number {
  return analysis.reply.plan === 'concrete' ? share * clear(ruleId)(analysis) : 0;
}

function apologyDone(analysis: Judged): number {
  const { apology } = analysis.reply;
  if (apology === 'specific') return 1;
  if (apology === 'formulaic') return clear('hollow-apology')(analysis) ? 0.6 : 0.2;
  if (apology === 'deflecting') return 0;
  return clear('missing-apology')(analysis) * 0.8;
}

/** Points taken off for a finding, by rule; a rule's second finding takes half, further ones nothing. */
export const deductions: Readonly<Record<string, { points: number; dimension: Dimension }>> = {
  'responsibility-shift': { points: 15, dimension: 'ownership' },
  'blames-customer': { points: 18, dimension: 'respect' },
  'hollow-apology': { points: 8, dimension: 'apology' },
  'details-first': { points: 10, dimension: 'ownership' },
  'bare-refusal': { points: 15, dimension: 'plan' },
  'cold-tone': { points: 10, dimension: 'respect' },
  'wrong-channel': { points: 3, dimension: 'followThrough' },
};

/** Points taken off for a warning of a rule that is not in the table, such as one given to `createChecker`. */
export const otherDeduction: Readonly<Record<Finding['severity'], number>> = { error: 10, warning: 5, hint: 0 };

/** A serious fault caps the score: the best grade it can still get is C. */
export const hardFaultCap = 69;

/** Lower bounds of the letter grades. */
export const grades: readonly { grade: 'A' | 'B' | 'C' | 'D' | 'E'; from: number }[] = [
  { grade: 'A', from: 85 },
  { grade: 'B', from: 70 },
  { grade: 'C', from: 50 },
  { grade: 'D', from: 30 },
  { grade: 'E', from: 0 },
];
