import type { ApplyResult, RefusalReason } from '../field.ts';
import { type Expectation, outcomeOf, rollBack } from './outcome.ts';

/** An attempt at a change: resolves with whether the editor seems to take it. */
export type Attempt = () => boolean | Promise<boolean>;

const failed = (reason: RefusalReason): ApplyResult => ({ ok: false, reason });

/**
 * Makes the attempts in turn until one leads to exactly the wanted change.
 *
 * What led to another change is undone before the next is tried; where that fails, no other is.
 */
export async function climb(
  attempts: readonly Attempt[],
  expectation: Expectation,
  undo: readonly (() => void)[],
  signal?: AbortSignal,
): Promise<ApplyResult> {
  let reason: RefusalReason = 'refused';
  for (const attempt of attempts) {
    if (signal?.aborted || !expectation.isUntouched()) return failed(reason);
    const outcome = await outcomeOf(expectation, await attempt());
    if (outcome === 'made') return { ok: true };
    if (outcome === 'untouched') continue;
    if (!(await rollBack(expectation, undo))) return failed('not-restored');
    reason = 'rolled-back';
  }
  return failed(reason);
}
