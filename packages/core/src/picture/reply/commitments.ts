import type { Cue } from '../../lexicon/matcher.ts';
import type { Span } from '../../types.ts';
import type { View } from '../view.ts';
import { findTimes } from './times.ts';

/** What the company says it does, did or will do. */
export interface Commitment {
  /** `done`: finished or under way. `concrete`: a named act to come. `weak`: effort without content. */
  kind: 'done' | 'concrete' | 'weak';
  /** Hangs on the customer acting first ("call us and we will"). */
  conditional: boolean;
  /** The company comes back by itself ("we will write to you"). */
  contact: boolean;
  /** Still to come when the reply is read. */
  future: boolean;
  /** A bound in time stands with it. */
  timed: boolean;
  sentence: number;
  span: Span;
  /** The lexicon that found it; `commitments-remedy` is an outcome promised without an act. */
  cue: string;
}

const lexicons: ReadonlySet<string> = new Set([
  'commitments-contact',
  'commitments-concrete',
  'commitments-offers',
  'commitments-done',
  'commitments-weak',
  'commitments-remedy',
  'commitments-feedback',
]);
const strength = { done: 2, concrete: 2, weak: 0 } as const;

/** Finds what the company commits to, in the order of the text. */
export function findCommitments(view: View): Commitment[] {
  const cues = strongest(view.cues.filter((cue) => lexicons.has(cue.lexicon)));
  const times = new Set(
    findTimes(view, new Set(cues.filter(canBeTimed).map(({ sentence }) => sentence))).map(({ sentence }) => sentence),
  );
  const hangs = findConditions(view);
  return cues.map((cue) => {
    const kind = cue.value as Commitment['kind'];
    return {
      kind,
      conditional: (hangs.get(cue.sentence) ?? cue.from) < cue.from,
      contact: cue.lexicon === 'commitments-contact' && kind === 'concrete',
      future: kind !== 'done',
      timed: times.has(cue.sentence),
      sentence: cue.sentence,
      span: cue.span,
      cue: cue.lexicon,
    };
  });
}

function canBeTimed(cue: Cue): boolean {
  return cue.lexicon !== 'commitments-feedback';
}

/** Of cues that share words, the one that says more: the concrete before the weak, a remedy before an effort, then the longer. */
function strongest(cues: readonly Cue[]): Cue[] {
  const rank = (cue: Cue): number =>
    strength[cue.value as Commitment['kind']] * 1000 +
    (cue.lexicon === 'commitments-remedy' ? 500 : 0) +
    (cue.to - cue.from);
  const kept: Cue[] = [];
  for (const cue of cues.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || cue.from >= last.to) kept.push(cue);
    else if (rank(cue) > rank(last)) kept[kept.length - 1] = cue;
  }
  return kept;
}

const askers: ReadonlySet<string> = new Set(['referrals', 'detail-requests']);
const conditions: ReadonlySet<string> = new Set(['if', 'once', 'when', 'unless', 'should', 'after', 'whenever']);

/** By sentence, where the first request to the customer, or the first "if you", ends: what follows hangs on it. */
function findConditions({ reading: { tokens, sentenceOf }, cues }: View): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const note = (sentence: number, at: number): void =>
    void first.set(sentence, Math.min(at, first.get(sentence) ?? at));
  for (const [at, { norm }] of tokens.entries())
    {if (conditions.has(norm) && tokens[at + 1]?.norm === 'you') note(sentenceOf[at] ?? 0, at);}
  for (const { lexicon, sentence, from } of cues) if (askers.has(lexicon)) note(sentence, from);
  return first;
}
