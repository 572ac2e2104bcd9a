import { clauseOf } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';

const denial =
  /^(?:no,?\s+)?(?:that|this|it)(?:['’]s| is)(?: simply| just)? (?:not|untrue|incorrect|wrong|false)(?: (?:true|correct|right|accurate|what happened|the case|possible))?\s*(?:[,;:–—]|-)\s*(?:and |because |as |since )?/iu;

const record =
  /^(?:(?:but|and|however,?) )?(?:our|the|my) (?:\p{L}+ )?(?:records?|tracking|system|notes|log) (?:clearly )?(?:shows?|indicates?|confirms?|states?|says?) (?:that )?/iu;

/** "That's not true, our driver was there at nine" -> "Here is what I see: our driver was there at nine". */
export const answerInstead: Rewriter = ({ passage }) => {
  const { reply, sentence } = passage;
  const { start } = clauseOf(passage);
  const words = reply.slice(start, sentence.end);
  const [found] = denial.exec(words) ?? record.exec(words) ?? [];
  if (found === undefined) return [];
  const span = { start, end: start + found.trimEnd().length };
  return [
    { text: 'you are right that [what is true]. Here is what I see:', span, label: 'Agree first, then add' },
    { text: 'here is what I see:', span, label: 'Give your side without a no' },
  ];
};
