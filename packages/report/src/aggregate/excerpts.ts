import type { Dataset } from '../data/dataset.ts';
import { everyRow } from '../data/dataset.ts';
import { weekOf } from '../data/week.ts';
import type { Conversations } from './conversations.ts';
import { worthCopying } from './strengths.ts';
import { worthReading } from './worth-reading.ts';

/** How many replies travel with their words. */
export interface ExcerptLimits {
  /** The most telling ones of all. */
  readonly overall: number;
  /** And of each agent, team, channel, kind of lapse and week, so that a filter leaves some. */
  readonly each: number;
  /** Never more than these of one kind. */
  readonly most: number;
}

export const usualLimits: ExcerptLimits = { overall: 120, each: 6, most: 500 };

interface Ranked {
  readonly row: number;
}

/**
 * The rows whose words the report needs: what is worth reading and what is worth copying.
 * The figures are counted from all rows; words of 100,000 replies would make a file that no browser opens.
 */
export function excerptRows(
  dataset: Dataset,
  conversations: Conversations,
  limits: ExcerptLimits = usualLimits,
): Uint32Array {
  const rows = everyRow(dataset);
  const reading = pick(dataset, worthReading(dataset, conversations, rows), limits);
  const copying = pick(dataset, worthCopying(dataset, rows), limits);
  return Uint32Array.from(new Set([...reading, ...copying])).toSorted();
}

function pick({ columns }: Dataset, ranked: readonly Ranked[], { overall, each, most }: ExcerptLimits): Set<number> {
  const picked = new Set(ranked.slice(0, overall).map(({ row }) => row));
  const groups: ((row: number) => number)[] = [
    (row) => columns.lapse[row] as number,
    (row) => columns.channel[row] as number,
    (row) => columns.team[row] as number,
    (row) => columns.agent[row] as number,
    (row) => weekOf(columns.at[row] as number),
  ];
  for (const groupOf of groups) {
    const counts = new Map<number, number>();
    for (const { row } of ranked) {
      const count = counts.get(groupOf(row)) ?? 0;
      if (count >= each) continue;
      if (picked.size >= most) return picked;
      counts.set(groupOf(row), count + 1);
      picked.add(row);
    }
  }
  return picked;
}
