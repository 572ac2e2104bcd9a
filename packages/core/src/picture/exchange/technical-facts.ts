import type { ColdKind } from '../reply/shifts.ts';
import type { ReplyReading } from '../reply/read-reply.ts';
import { sentenceOf, tokensOf, type View } from '../view.ts';

/** What a plain statement may be taken for. */
const byStatement: ReadonlySet<ColdKind> = new Set(['contradicting', 'minimising']);

/** Lexicons of what is said to somebody, whether "you" is in it or not. */
const toSomebody: ReadonlySet<string> = new Set(['minimising-excuses', 'minimising-comforts']);

const addressed: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'we']);

/**
 * A helper's answer with what is said of the software taken for what it is. "It is only a view of the folder", "that works here": from a
 * company this waves a complaint away; among users it is the finding that was asked for, as long as it is not said of the asker.
 */
export function withoutTechnicalFacts(reply: ReplyReading, view: View): ReplyReading {
  const cold = reply.cold.filter(
    (passage) =>
      !byStatement.has(passage.kind) ||
      toSomebody.has(passage.cue) ||
      tokensOf(view, sentenceOf(view, passage)).some(({ norm }) => addressed.has(norm)),
  );
  return cold.length === reply.cold.length ? reply : { ...reply, cold };
}
