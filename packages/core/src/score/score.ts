import type { Analysis, Dimension } from '../types.ts';
import { deductions, grades, hardFaultCap, merits, otherDeduction } from './weights.ts';

/** One named part of a score. The points of all parts add up to the score. */
export interface Contribution {
  name: string;
  dimension: Dimension;
  /** Whole points; below 0 for what was taken off. */
  points: number;
  /** The most this part could have given; 0 for a deduction. */
  of: number;
  ruleId?: string;
}

type Judged = Pick<Analysis, 'customer' | 'reply' | 'findings'>;

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** The letter of a score: A from 85, B from 70, C from 50, D from 30, E below. */
export function gradeOf(score: number): Grade {
  return grades.find(({ from }) => score >= from)?.grade ?? 'E';
}

/**
 * The named parts of an analysis' score; empty when the score is `null`.
 * Merits that do not apply are left out and the rest scaled to 100; findings take points off; a hard fault caps the sum.
 */
export function explainScore(analysis: Analysis): Contribution[] {
  return analysis.score === null ? [] : contributionsOf(analysis);
}

/** The parts of the score of what was judged. */
export function contributionsOf(judged: Judged): Contribution[] {
  const applicable = merits.filter(({ applies }) => applies(judged));
  const whole = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const shares = wholeShares(applicable.map(({ weight }) => (100 * weight) / whole));
  const parts: Contribution[] = applicable.map(({ name, dimension, done }, i) => {
    const of = shares[i] as number;
    return { name, dimension, points: Math.round(of * done(judged)), of };
  });
  parts.push(...taken(judged));
  const sum = parts.reduce((total, { points }) => total + points, 0);
  const hard = judged.findings.find(({ severity }) => severity === 'error');
  if (hard !== undefined && sum > hardFaultCap) {
    parts.push({
      name: `Cap: a reply with “${hard.ruleId}” is at most ${hardFaultCap}`,
      dimension: 'respect',
      points: hardFaultCap - sum,
      of: 0,
      ruleId: hard.ruleId,
    });
  }
  if (sum < 0) parts.push({ name: 'Floor: a score is at least 0', dimension: 'respect', points: -sum, of: 0 });
  return parts;
}

function taken({ findings }: Judged): Contribution[] {
  const seen = new Map<string, number>();
  return findings.flatMap(({ ruleId, severity }) => {
    const times = seen.get(ruleId) ?? 0;
    seen.set(ruleId, times + 1);
    if (severity === 'hint' || times > 1) return [];
    const known = deductions[ruleId];
    const missing = merits.length > 0 && known === undefined && covered.has(ruleId);
    const full = missing ? 0 : (known?.points ?? otherDeduction[severity]);
    const points = times === 0 ? full : Math.round(full / 2);
    return points === 0
      ? []
      : [{ name: `Found: ${ruleId}`, dimension: known?.dimension ?? 'respect', points: -points, of: 0, ruleId }];
  });
}

/** Rules about something missing: the merit that is not earned is the deduction. */
const covered: ReadonlySet<string> = new Set(['missed-emotion', 'missing-apology', 'missing-plan', 'no-timeframe']);

/** Rounds shares to whole points that still sum to 100: the largest remainders are rounded up. */
function wholeShares(shares: readonly number[]): number[] {
  const floors = shares.map(Math.floor);
  let left = 100 - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder) if (left-- > 0) floors[i] = (floors[i] as number) + 1;
  return floors;
}

/** The score, the sum of its contributions, 0 to 100; and what each dimension has of it. */
export function judgeScore(judged: Judged): Pick<Analysis, 'dimensions'> & { score: number } {
  const parts = contributionsOf(judged);
  return { score: parts.reduce((sum, { points }) => sum + points, 0), dimensions: dimensionsOf(parts) };
}

const none: Readonly<Record<Dimension, number>> = {
  emotion: 0,
  apology: 0,
  ownership: 0,
  plan: 0,
  respect: 0,
  followThrough: 0,
};

/** Each dimension's share of what it could have got, 0 to 100; `null` where nothing of it applies. Cap and floor belong to none. */
function dimensionsOf(parts: readonly Contribution[]): Record<Dimension, number | null> {
  const points = { ...none };
  const most = { ...none };
  for (const part of parts) {
    if (part.name.startsWith('Cap') || part.name.startsWith('Floor')) continue;
    points[part.dimension] += part.points;
    most[part.dimension] += part.of;
  }
  const share = (dimension: Dimension): number | null =>
    most[dimension] === 0 ? null : Math.max(0, Math.round((100 * points[dimension]) / most[dimension]));
  return {
    emotion: share('emotion'),
    apology: share('apology'),
    ownership: share('ownership'),
    plan: share('plan'),
    respect: share('respect'),
    followThrough: share('followThrough'),
  };
}
