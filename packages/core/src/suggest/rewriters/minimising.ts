import { clauseOf, opens, closes, wordsOf } from '../passage.ts';
import { removeSentence } from './deletion.ts';
import type { Rewriter } from './rewriter.ts';

const small =
  /\b(?:only|just|merely|simply|small|slight|minor|tiny|little|a bit|normal|at least|not (?:that|so|too) (?:bad|long)|big deal|nobody dies|nothing to|no need|tougher|calm)\b/iu;

/** "It's only a small delay" -> the effect in the customer's size, or nothing at all. */
export const nameEffect: Rewriter = ({ passage }) => {
  const span = clauseOf(passage);
  if (!small.test(wordsOf(passage, span))) return [];
  const whole = opens(passage, span) && closes(passage, span) ? removeSentence(passage) : [];
  return [
    { text: 'I can see what this means for you: [the effect, in the customer’s size]', span, label: 'Name the effect' },
    ...whole,
  ];
};
