import { clauseOf, closes, wordsOf } from '../passage.ts';
import { addBut } from './helpless.ts';
import type { Rewriter } from './rewriter.ts';

/** "We cannot refund this order" -> "We cannot refund this order, but I can [...]". */
export const addOffer: Rewriter = ({ passage, finding }) => {
  if (finding.span === undefined) return [];
  const clause = clauseOf(passage);
  if (!closes(passage, clause) || /\bbut\b/iu.test(wordsOf(passage, passage.sentence))) return [];
  return [addBut(clause)];
};
