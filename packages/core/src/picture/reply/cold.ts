import { cuesOf, passageOf, type Passage, type View } from '../view.ts';
import { inQuestion } from './shifts/blame.ts';
import type { ColdKind } from './shifts.ts';

const lexicons: readonly (readonly [lexicon: string, kind: ColdKind])[] = [
  ['contradicting', 'contradicting'],
  ['contradicting-denials', 'contradicting'],
  ['contradicting-told', 'contradicting'],
  ['contradicting-quality', 'contradicting'],
  ['contradicting-stated', 'contradicting'],
  ['contradicting-accounts', 'contradicting'],
  ['condescending', 'condescending'],
  ['condescending-airs', 'condescending'],
  ['condescending-lessons', 'condescending'],
  ['sarcasm', 'sarcastic'],
  ['minimising', 'minimising'],
  ['minimising-excuses', 'minimising'],
  ['minimising-comforts', 'minimising'],
  ['commanding', 'commanding'],
];

/** Kinds that a question does not show. */
const stated: ReadonlySet<ColdKind> = new Set(['contradicting', 'minimising', 'commanding']);

/** Finds passages that belittle, contradict, talk down, command or mock, in the order of the text. */
export function findCold(view: View): Passage<ColdKind>[] {
  const found: Passage<ColdKind>[] = [];
  for (const [lexicon, kind] of lexicons) {
    for (const cue of cuesOf(view, lexicon)) {
      if (!(stated.has(kind) && inQuestion(view, cue))) found.push(passageOf(kind, cue));
    }
  }
  // The sort is stable: where two begin together, the kind that comes first in `lexicons` stays.
  const kept: Passage<ColdKind>[] = [];
  for (const passage of found.toSorted((a, b) => a.span.start - b.span.start)) {
    if (passage.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(passage);
  }
  return kept;
}
