import { capitalised } from '../fit.ts';
import { clauseOf, closes, opens, wordsOf } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';

/** "What's your order number?" -> "Let's get this put right. What's your order number, so that I can [what you do with it]?" */
export const giveReason: Rewriter = ({ passage, finding }) => {
  if (finding.span === undefined) return [];
  const { reply, sentence, mark } = passage;
  const span = { start: clauseOf(passage).start, end: sentence.end };
  const reason = /\b(?:so (?:that|we|I)|in order|to (?:help|allow|check|find))\b/iu.test(wordsOf(passage, sentence))
    ? ''
    : ', so that I can [what you do with it]';
  if (!opens(passage, span) || !closes(passage, span) || /:\s*$/.test(reply.slice(sentence.start, mark.end))) return [];
  const request = capitalised(wordsOf(passage, span)) + reason;
  const ending = reply.slice(mark.start, mark.end).includes('?') ? '?' : '.';
  const after = /,[ \t]*$/.test(reply.slice(0, span.start));
  const text = `${after ? 'let' : 'Let'}'s get this put right. ${request}${ending}`;
  return [{ text, span: { start: span.start, end: mark.end }, label: 'Reassure, ask, and say why', exact: true }];
};
