import { notJudged } from '../data/columns.ts';
import type { Estimate } from '../statistics/interval.ts';
import { addTo, createMoments, meanEstimate, type Moments } from '../statistics/mean.ts';
import { wilson } from '../statistics/proportion.ts';
import { warningMask } from './headline.ts';
import type { View } from './view.ts';

/** The fewest judged replies from which anything is said about one person or team: below, chance has the word. */
export const fewestReplies = 20;

export interface PersonFigures {
  readonly name: string;
  readonly replies: number;
  readonly meanScore: Estimate;
  /** Share of the replies with a warning. */
  readonly warned: Estimate;
}

export interface People {
  readonly shown: readonly PersonFigures[];
  /** How many are left out because they have too few replies. */
  readonly tooFew: number;
}

/** Figures for each agent or team, in the order of their names: a table of people is no ranking. */
export function peopleOf({ dataset, rows }: View, by: 'agent' | 'team'): People {
  const { columns } = dataset;
  const names = by === 'agent' ? dataset.agents : dataset.teams;
  const warnings = warningMask(dataset);
  const scores: (Moments | undefined)[] = Array.from({ length: names.length });
  const warned = new Uint32Array(names.length);
  for (const row of rows) {
    const score = columns.score[row] as number;
    const person = columns[by][row] as number;
    if (score === notJudged || person === 0) continue;
    addTo((scores[person] ??= createMoments()), score / 10);
    if (((columns.rules[row] as number) & warnings) !== 0) warned[person] = (warned[person] as number) + 1;
  }
  const all = scores.flatMap((moments, person): PersonFigures[] => {
    if (moments === undefined) return [];
    const { count } = moments;
    return [
      {
        name: names[person] ?? '',
        replies: count,
        meanScore: meanEstimate(moments),
        warned: wilson(warned[person] as number, count),
      },
    ];
  });
  const shown = all.filter(({ replies }) => replies >= fewestReplies);
  return {
    shown: shown.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    tooFew: all.length - shown.length,
  };
}
