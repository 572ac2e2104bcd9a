import type { Composer } from '../../sites/index.ts';
import type { Boundary } from './boundary.ts';
import type { JudgedDraft } from './judged-draft.ts';
import { isSerious } from './notes.ts';
import { createSendCheck, type SendCheck, type SendCheckOptions } from './send-check.ts';
import type { Verdicts } from './verdicts.ts';

export interface GuardOptions {
  readonly composer: Composer;
  readonly draft: JudgedDraft;
  readonly verdicts: Verdicts;
  /** Whether the person wants to be asked. */
  readonly isOn: () => boolean;
  readonly ask: SendCheckOptions['ask'];
  readonly guard: Boundary['guard'];
  readonly signal: AbortSignal;
}

/** How long a page may take to empty its box after sending, in milliseconds. */
const emptied = 500;

/** Wires the question before sending to the draft of a session. */
export function guardSending({ composer, draft, verdicts, isOn, ask, guard, signal }: GuardOptions): SendCheck {
  return createSendCheck({
    composer,
    ask,
    signal,
    shouldAsk: () => {
      if (!isOn()) return false;
      draft.follow();
      return composer.isNote() === false && draft.notes.some(isSerious);
    },
    about: guard(() => {
      if (isOn() && draft.isBehind) verdicts.now();
    }),
    // A page that empties its box after sending tells nobody.
    passed: () => setTimeout(guard(verdicts.now), emptied),
  });
}

/**
 * How long a verdict may lag behind somebody who types without a pause, in milliseconds: in a chat the key that sends follows the last
 * word at once. Without the question nobody needs a verdict before the person pauses.
 */
export function longestLag({ site }: Composer, isOn: boolean): number {
  return isOn && site.sending.keys?.includes('Enter') === true ? 150 : Infinity;
}
