import type { Rewrite } from '../fit.ts';
import { clauseOf, closes, wordsOf, type Passage } from '../passage.ts';
import type { Span } from '../../types.ts';
import type { Rewriter } from './rewriter.ts';

const label = 'Say what you can do';
const offer = '[the closest thing you can offer]';

const nothing =
  /(?:there(?:['’]s| is|['’]re| are) )?(?:nothing|not much|little|no way)(?: (?:more|else|further|much))*(?: that)? (?:I|we) (?:can|could) do\b(?<about>.*)$|(?:I|we) (?:can(?:no|['’])t|cannot|can not|are unable to|am unable to) do (?:anything|more|much)\b(?<about2>.*)$/iu;
const tied =
  /\bhands are tied\b|\b(?:above|beyond) (?:my|our) (?:level|control|power)|\bout of (?:my|our) (?:hands|control)\b|\bno (?:other )?(?:option|choice)\b/iu;
const unable =
  /\b(?:I|we)(?:['’](?:m|re))?(?: am| are)? (?:can(?:no|['’])t|cannot|can not|(?:unable|not able) to|won['’]t be able to|will not be able to)\b|\b(?:not possible|impossible|declined|rejected|refused|non-?refundable|unable to)\b/iu;

/** "There is nothing I can do about the fee" -> "What I can do about the fee is [...]". */
export const offerInstead: Rewriter = ({ passage }) => {
  const clause = clauseOf(passage);
  const said = wordsOf(passage, clause);
  const { about, about2 } = nothing.exec(said)?.groups ?? {};
  const topic = about ?? about2;
  if (topic !== undefined) return [place(passage, clause, `what I can do${matter(topic)} is ${offer}`)];
  if (tied.test(said)) return [place(passage, clause, `what I can do is ${offer}`)];
  if (!unable.test(said)) return [];
  const twice = /\bbut\s+$/iu.test(passage.reply.slice(passage.sentence.start, clause.start)) || /\bbut\b/iu.test(said);
  if (!twice) return [addBut(clause)];
  return closes(passage, clause)
    ? [{ text: `. What I can do is ${offer}`, span: { start: clause.end, end: clause.end }, label }]
    : [];
};

/** Adds the offer to a no that stays as it is. */
export function addBut({ end }: Span): Rewrite {
  return { text: `, but I can ${offer}`, span: { start: end, end }, label };
}

/** The part of "… I can do about the fee at this stage" that says what it is about. */
function matter(rest: string): string {
  const [about = ''] =
    /^ (?:about|for|with) [^,]*?(?=$| (?:at|on|now|right|while|until|any|here|from|in)\b)/iu.exec(rest) ?? [];
  return about;
}

/** After "I'm sorry," the offer begins a sentence of its own; "unfortunately" goes. */
function place({ reply, sentence }: Passage, clause: Span, text: string): Rewrite {
  const before = reply.slice(sentence.start, clause.start);
  const regret = /\b(?:sorry|apologi[sz]e|apologies)\b[^,;]*(?:,\s+(?:but\s+)?)$/iu.exec(before);
  if (regret !== null && closes({ reply, sentence, span: clause, mark: clause }, clause)) {
    const comma = sentence.start + before.lastIndexOf(',');
    return { text: `. ${text[0]?.toUpperCase()}${text.slice(1)}`, span: { start: comma, end: clause.end }, label };
  }
  const dropped = /^(?:unfortunately|regrettably|sadly),?\s+$/iu.test(before);
  return { text, span: dropped ? { start: sentence.start, end: clause.end } : clause, label };
}
