import { clauseOf, wordsOf } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';

const notOurs =
  /\b(?:not|isn['’]t|is not)\b[^,;]*\b(?:my|our|this) (?:department|area|side|job|responsibility|remit|team|field|end)\b|\b(?:is|are) handled by\b|\bI(?:['’]m| am) (?:only|just) (?:the|an?)\b/iu;

/** "That's not my department": the agent finds the right person, so that the customer need not. */
export const findOutForThem: Rewriter = ({ passage }) => {
  const span = clauseOf(passage);
  if (!notOurs.test(wordsOf(passage, span))) return [];
  return [
    {
      text: 'I will find out who can help and write to you by [day and time]',
      span,
      label: 'Find the right person yourself',
    },
  ];
};
