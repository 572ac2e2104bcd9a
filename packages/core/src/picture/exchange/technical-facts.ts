import type { ColdKind } from '../reply/shifts.ts';
import type { ReplyReading } from '../reply/read-reply.ts';
import { sentenceOf, tokensOf, tokensWithin, type Passage, type View } from '../view.ts';

/** What a plain statement may be taken for. */
const byStatement: ReadonlySet<ColdKind> = new Set(['contradicting', 'minimising']);

/** Lexicons of what is said to somebody or against a claim, whether "you" is in it or not. */
const toSomebody: ReadonlySet<string> = new Set([
  'contradicting-denials',
  'contradicting-stated',
  'minimising-comforts',
  'minimising-excuses',
]);

const addressed: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'we']);

/**
 * A helper's answer with what is said of the software, guessed at or not known taken for what it is. "It is only a view of the folder",
 * "that works here": from a company this waves a complaint away; among users it is the finding that was asked for, as long as it is not
 * said of the asker.
 */
export function withoutTechnicalFacts(reply: ReplyReading, view: View): ReplyReading {
  const speaksToSomebody = sentenceTest(view, addressed);
  const guesses = sentenceTest(view, hedges);
  const supposes = sentenceTest(view, conditional);
  const looksBack = sentenceTest(view, pluperfect);
  const cold = reply.cold.filter(
    (passage) => !byStatement.has(passage.kind) || toSomebody.has(passage.cue) || speaksToSomebody(passage),
  );
  const shifts = reply.shifts.filter((passage) => {
    if (passage.kind === 'helpless') return !isNotKnowing(view, passage);
    if (passage.kind !== 'blames-customer') return true;
    // "You would have seen it if you had looked" supposes nothing: it reproaches.
    return !guesses(passage) && (!supposes(passage) || looksBack(passage));
  });
  const refusals = reply.refusals.filter((passage) => !isNotKnowing(view, passage));
  return {
    ...reply,
    cold,
    shifts,
    refusals,
    openPromises: reply.openPromises.filter((passage) => isOwn(view, passage)),
    picture: refusals.length === 0 ? { ...reply.picture, refusal: 'none' } : reply.picture,
  };
}

/** Whether the sentence of a passage has one of the words; a sentence is looked through once, however much was found in it. */
function sentenceTest(view: View, words: ReadonlySet<string>): (passage: Passage) => boolean {
  const known = new Map<number, boolean>();
  return (passage) => {
    let has = known.get(passage.sentence);
    if (has === undefined) {
      has = tokensOf(view, sentenceOf(view, passage)).some(({ norm }) => words.has(norm));
      known.set(passage.sentence, has);
    }
    return has;
  };
}

/** "You may be using a scanner that blocks it", "if you have two of them": what could be the cause is looked for together, and nobody is at fault. */
const hedges: ReadonlySet<string> = new Set(
  'may might could possible possibly perhaps maybe seems seem sounds sound looks probably guess guessing assume assuming suspect think'.split(
    ' ',
  ),
);

const conditional: ReadonlySet<string> = new Set(['if']);
const pluperfect: ReadonlySet<string> = new Set(['had']);

const own: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'our', 'my']);

/** "I will test it"; what will be shown or removed is what a step does, and is no promise. */
function isOwn(view: View, { span }: Passage): boolean {
  return tokensWithin(view, span).some(({ norm }) => own.has(norm));
}

const knowing: ReadonlySet<string> = new Set(['idea', 'clue', 'know', 'see', 'sure', 'tell']);

/** "I have no idea what that means": a company that does not know leaves the customer alone; a helper says what is missing. */
function isNotKnowing(view: View, { span }: Passage): boolean {
  return tokensWithin(view, span).some(({ norm }) => knowing.has(norm));
}
