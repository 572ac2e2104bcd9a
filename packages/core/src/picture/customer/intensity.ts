import type { Emotion, Intensity } from '../../types.ts';
import type { Passage } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { gatherEvidence, memory, type Contribution } from './intensity-evidence.ts';
import { tierLimits } from './intensity-weights.ts';
import { leaning, signPassages, type Tale } from './tale.ts';

/** How strongly negative emotion shows, with the passages that speak for it (or, at 0, for calm). */
export interface IntensityReading {
  intensity: Intensity;
  /** The sum behind `intensity`, for readers that weigh it further. */
  points: number;
  /** Points of the weightiest passage. */
  strongest: number;
  emotions: Emotion[];
  passages: (Passage & { for: string; turn: number })[];
}

/** Valence counts for little beside the lexicons: it steadies cases whose words none of them holds. */
const valenceShare = 0.1;
const mostValence = 0.6;

/** What the plain words of the customer say about emotion, before the way of telling is weighed. */
export interface Strain {
  contributions: readonly Contribution[];
  points: number;
}

/** Gathers what speaks for and against negative emotion. */
export function weighStrain(turns: readonly CustomerTurn[]): Strain {
  const contributions = gatherEvidence(turns);
  return { contributions, points: total(contributions) + valencePoints(turns) };
}

/** How strongly the customer's turns show negative emotion, and which. */
export function readIntensity(
  turns: readonly CustomerTurn[],
  { contributions, points }: Strain,
  tale: Tale,
): IntensityReading {
  const intensity = intensityOf(points, tale);
  const passages = contributions
    .filter(({ weight }) => intensity > 0 === weight.points > 0)
    .map(({ passage }) => passage);
  if (intensity > 0 && passages.length === 0) {
    for (const { turn, view } of turns) {
      passages.push(...signPassages(view, 'emotion').map((passage) => ({ ...passage, for: 'intensity', turn })));
    }
  }
  return {
    intensity,
    points,
    strongest: Math.max(0, ...contributions.map(({ weight }) => weight.points)),
    emotions: intensity === 0 ? [] : emotionsOf(contributions, intensity),
    passages,
  };
}

/** Points of plain words from which emotion counts as shown, and as strong, unless the tale leans firmly the other way. */
const mild = { from: 0.5, unlessBelow: -1 };
const strong = { from: 4, unlessBelow: -3 };
/** Without such words the tale must lean this far by itself; the higher bar is for what costs more trust when it is wrong. */
const mildTale = 0;
const strongTale = 0.3;

/** Plain words are believed first; the way of telling speaks where they are silent, and may overrule them. */
function intensityOf(points: number, tale: Tale): Intensity {
  const shown = leaning(tale, 'emotion') > (points >= mild.from ? mild.unlessBelow : mildTale);
  if (!shown) return 0;
  return leaning(tale, 'strong') > (points >= strong.from ? strong.unlessBelow : strongTale) ? 2 : 1;
}

/** Sum over kinds: the strongest passage in full, the others in part; tiers up to their limits. */
function total(contributions: readonly Contribution[]): number {
  const byKind = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const group = byKind.get(contribution.key);
    if (group === undefined) byKind.set(contribution.key, [contribution]);
    else group.push(contribution);
  }
  const tiers = { plain: 0, appraisal: 0 };
  let sum = 0;
  for (const group of byKind.values()) {
    const [first, ...others] = group.map(({ factor }) => factor).toSorted((a, b) => b - a) as [number, ...number[]];
    const { points, more, tier } = (group[0] as Contribution).weight;
    const worth =
      points *
      (first +
        more *
          Math.min(
            2,
            others.reduce((all, factor) => all + factor, 0),
          ));
    if (tier === undefined) sum += worth;
    else tiers[tier] += worth;
  }
  return sum + Math.min(tierLimits.plain, tiers.plain) + Math.min(tierLimits.appraisal, tiers.appraisal);
}

function valencePoints(turns: readonly CustomerTurn[]): number {
  const sum = turns.reduce((all, { valence }, i) => all + valence * memory(turns.length - 1 - i), 0);
  return Math.max(-mostValence, Math.min(mostValence, -sum * valenceShare));
}

/** An emotion that speaks at least this loud beside the loudest is named too. */
const named = 0.4;
const mostNamed = 3;

/** The emotions that the weightiest evidence speaks for. Anger shows from strong intensity on, unless it is put in words. */
function emotionsOf(contributions: readonly Contribution[], intensity: Intensity): Emotion[] {
  const points = new Map<Emotion, number>();
  for (const { key, weight, factor } of contributions) {
    for (const [rank, emotion] of (weight.emotions ?? []).entries()) {
      if (emotion === 'anger' && intensity === 1 && !key.startsWith('feelings:')) continue;
      points.set(emotion, (points.get(emotion) ?? 0) + (weight.points * factor) / (rank + 1));
    }
  }
  const ranked = [...points].toSorted((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  const chosen = ranked.filter(([, value]) => value >= most * named).slice(0, mostNamed);
  return chosen.length === 0 ? ['frustration'] : chosen.map(([emotion]) => emotion);
}
