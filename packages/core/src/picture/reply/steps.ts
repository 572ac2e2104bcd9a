import type { Cue } from '../../lexicon/matcher.ts';
import type { Sentence } from '../../read/sentences.ts';
import { cuesOf, passageOf, perView, type Passage, type View } from '../view.ts';
import { findBareSteps } from './steps/bare-steps.ts';
import { isImperative } from './steps/imperative.ts';
import { findSources } from './steps/sources.ts';

/** Steps a customer can follow, places where they stand, and steps put as a question. */
export const findSteps: (view: View) => readonly Passage[] = perView((view): readonly Passage[] => {
  const asking = findAsking(view);
  const found = cuesOf(view, 'instructions')
    .filter((cue) =>
      cue.value === 'step'
        ? isImperative(view, cue) && !servesQuestion(view, cue.sentence, asking)
        : !asking.has(cue.sentence) && !(isFinding(view, cue) && asking.has(cue.sentence - 1)),
    )
    .map((cue) => passageOf('plan', cue));
  for (const cue of cuesOf(view, 'diagnostic-questions')) {
    if (cue.value !== 'courtesy') found.push(passageOf('plan', cue));
  }
  for (const sentence of view.reading.sentences) {
    const { index, start, end } = sentence;
    if (hasMenuPath(view, sentence) && !asking.has(index) && !servesQuestion(view, index, asking)) {
      found.push({ kind: 'plan', span: { start, end }, sentence: index, cue: 'menu-path' });
    }
  }
  return [...found, ...findSources(view, asking)];
});

/** Steps in any verb, read by the grammar: for replies that nothing else decides. */
export const findMoreSteps: (view: View) => readonly Passage[] = perView((view) =>
  findBareSteps(view, findAsking(view)),
);

/** Sentences that ask something of the customer: to write, to give details, to answer. */
function findAsking(view: View): ReadonlySet<number> {
  const proposals = new Set(cuesOf(view, 'diagnostic-questions').map(({ sentence }) => sentence));
  const asking = new Set(
    [...cuesOf(view, 'referrals'), ...cuesOf(view, 'detail-requests')].map(({ sentence }) => sentence),
  );
  for (const { question, index } of view.reading.sentences) if (question && !proposals.has(index)) asking.add(index);
  return asking;
}

/** "Which version is it? You can find that under About." */
function isFinding({ reading: { tokens } }: View, { to }: Cue): boolean {
  return tokens[to - 1]?.norm === 'find';
}

const finders: ReadonlySet<string> = new Set(['check', 'just', 'tap', 'right', 'copy', 'find', 'it', 'you']);

const articles: ReadonlySet<string> = new Set(['a', 'an']);

/** "Which version is it? Check under About": the step only finds the answer. */
function servesQuestion({ reading: { sentences, tokens } }: View, index: number, asking: ReadonlySet<number>): boolean {
  const at = sentences[index]?.from ?? 0;
  // "Just an idea: open the folder" is a step of its own.
  const isIdea = articles.has(tokens[at + 1]?.norm ?? '');
  return asking.has(index - 1) && finders.has(tokens[at]?.norm ?? '') && !isIdea;
}

/** Blanks around the sign may be doubled, or be entities that were decoded. */
const widestArrow = 8;

/** "View > Layout": a way through menus. */
function hasMenuPath({ reading: { text, tokens } }: View, sentence: Sentence): boolean {
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before === undefined || token === undefined || token.start - before.end > widestArrow) continue;
    if (/[>→]/u.test(text.slice(before.end, token.start))) return true;
  }
  return false;
}
