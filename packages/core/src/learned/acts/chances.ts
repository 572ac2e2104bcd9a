import type { Chances } from '../model.ts';
import type { Act } from './act.ts';

/** How likely each act is, sentence by sentence; 0 to 1. */
export interface ActChances {
  /** In one sentence. */
  at: (act: Act, sentence: number) => number;
  /** In the sentence where one of the acts is likeliest. */
  most: (...acts: readonly Act[]) => number;
}

/** Looks chances up in one map a sentence. */
export function createChances(bySentence: readonly Chances[]): ActChances {
  const at = (act: Act, sentence: number): number => bySentence[sentence]?.get(act) ?? 0;
  const most = (...acts: readonly Act[]): number => {
    let chance = 0;
    // A loop: a long reply has more sentences than a call may have arguments.
    for (const own of bySentence) for (const act of acts) chance = Math.max(chance, own.get(act) ?? 0);
    return chance;
  };
  return { at, most };
}
