import type { Dataset } from '../data/dataset.ts';

/** One side of a comparison: the figures, and the id of each row. */
export interface Side {
  readonly dataset: Dataset;
  readonly ids: readonly string[];
}

/** The rows of both sides that are the same reply. */
export type Pair = readonly [before: number, after: number];

/** From this share of common ids on, two files are the same replies, judged twice. */
const fewestCommon = 0.9;

/** The pairs by id, when both sides hold the same replies; `undefined` when they are different ones. */
export function pairsOf(before: Side, after: Side): Pair[] | undefined {
  const rows = new Map(before.ids.map((id, row) => [id, row]));
  // An id that comes twice cannot be told apart from its double.
  const seen = new Set<string>();
  const pairs = after.ids.flatMap((id, row): Pair[] => {
    const other = rows.get(id);
    if (other === undefined || seen.has(id)) return [];
    seen.add(id);
    return [[other, row]];
  });
  const longer = Math.max(before.ids.length, after.ids.length);
  return longer > 0 && pairs.length / longer >= fewestCommon ? pairs : undefined;
}
