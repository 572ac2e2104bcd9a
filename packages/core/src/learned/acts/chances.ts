import type { Act } from './act.ts';

/** How likely each act is, sentence by sentence; 0 to 1. */
export interface ActChances {
  /** In one sentence. */
  at: (act: Act, sentence: number) => number;
  /** In the sentence where one of the acts is likeliest. */
  most: (...acts: readonly Act[]) => number;
}

/** Looks chances up in one map a sentence. */
export function createChances(bySentence: readonly ReadonlyMap<Act, number>[]): ActChances {
  const at = (act: Act, sentence: number): number => bySentence[sentence]?.get(act) ?? 0;
  return {
    at,
    most: (...acts) => Math.max(0, ...bySentence.flatMap((_, sentence) => acts.map((act) => at(act, sentence)))),
  };
}
