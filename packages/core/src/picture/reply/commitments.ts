import type { Cue } from '../../lexicon/matcher.ts';
import type { Span } from '../../types.ts';
import type { View } from '../view.ts';
import { findOwnActs, type OwnAct } from './own-acts.ts';
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
  /** The lexicon that found it; `commitments-remedy` is an outcome promised without an act, `own-act` was found by grammar. */
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
  const acts = apartFrom(cues, findOwnActs(view));
  const times = new Set(
    findTimes(view, new Set([...cues.filter(canBeTimed), ...acts].map(({ sentence }) => sentence))).map(
      ({ sentence }) => sentence,
    ),
  );
  const hangs = findConditions(view);
  const told = cues.map((cue): Commitment => {
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
  const done = acts.map((act) => asCommitment(act, times.has(act.sentence)));
  return [...told, ...done].toSorted((a, b) => a.span.start - b.span.start);
}

function asCommitment({ kind, sentence, span }: OwnAct, timed: boolean): Commitment {
  const future = kind !== 'done';
  return { kind, conditional: false, contact: false, future, timed, sentence, span, cue: 'own-act' };
}

/** The acts that share no word with a cue; both lists stand in the order of the text. */
function apartFrom(cues: readonly Cue[], acts: readonly OwnAct[]): OwnAct[] {
  let at = 0;
  return acts.filter(({ span }) => {
    while ((cues[at]?.span.end ?? Infinity) <= span.start) at++;
    return (cues[at]?.span.start ?? Infinity) >= span.end;
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
  for (const [at, { norm }] of tokens.entries()) {
    if (conditions.has(norm) && tokens[at + 1]?.norm === 'you') note(sentenceOf[at] ?? 0, at);
  }
  for (const { lexicon, sentence, from } of cues) if (askers.has(lexicon)) note(sentence, from);
  return first;
}
