import type { Rewrite } from '../fit.ts';
import { opens, type Passage } from '../passage.ts';
import { overlaps } from '../../text/span.ts';
import type { Rewriter } from './rewriter.ts';

const label = 'Leave this out';

/** Words that talk down or insist and say nothing themselves. */
const leadIns = [
  /(?:please |kindly )?(?:calm down|relax|do calm down)/iu,
  /as (?:I|we)(?:['’]ve| have|['’]d| had)?(?: (?:already|previously|clearly|just))* (?:said|told you|mentioned|stated|explained|informed you|advised)(?: (?:you|before|earlier|already|previously|above|in my last \p{L}+))*/iu,
  /as (?:already |previously |clearly )*(?:stated|mentioned|explained|said|advised)(?: (?:before|earlier|above|previously))*/iu,
  /as (?:you|anyone|any|everyone|it|was)\b[^,.;:!?]*/iu,
  /you (?:need|have|must|should|ought) (?:to )?(?:know|understand|realise|realize|appreciate|accept) that/iu,
  /(?:please )?understand that/iu,
  /with all due respect|to be (?:fair|honest|frank)/iu,
  /(?:let['’]s|let us) not get worked up/iu,
  /obviously|evidently|clearly|simply/iu,
];

const verbNext = /^\s*(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|does|did|must|may|might)\b/iu;

/** "Obviously, you can …" -> "You can …"; "Calm down and let me explain" -> "Let me explain". */
export const takeOutLeadIn: Rewriter = ({ passage, finding }) => {
  if (finding.span === undefined) return [];
  for (const leadIn of leadIns) {
    const found = [
      ...passage.reply
        .slice(passage.sentence.start, passage.sentence.end)
        .matchAll(new RegExp(`\\b(?:${leadIn.source})(?![\\p{L}'’])`, 'giu')),
    ]
      .map(({ index, 0: words }) => ({
        start: passage.sentence.start + index,
        end: passage.sentence.start + index + words.trimEnd().length,
      }))
      .find((span) => overlaps(span, passage.span));
    // "You evidently misunderstood" accuses without its adverb, too.
    if (found !== undefined && /\byou\s+$/iu.test(passage.reply.slice(passage.sentence.start, found.start))) return [];
    if (found !== undefined) return cut(passage, found);
  }
  return [];
};

/** A sentence that is only mockery goes as a whole. */
export const takeOutSentence: Rewriter = ({ passage, finding }) => {
  const [template] = finding.suggestions;
  const covers = passage.span.start <= passage.sentence.start && passage.span.end >= passage.sentence.end;
  return covers && template !== undefined ? [{ ...template, span: passage.sentence }, ...removeSentence(passage)] : [];
};

/** Takes a sentence out, with the blank that set it off. Nothing when the reply has no other. */
export function removeSentence({ reply, sentence, mark }: Passage): Rewrite[] {
  const after = /^[ \t]*/u.exec(reply.slice(mark.end))?.[0].length ?? 0;
  const before = /[ \t]*$/u.exec(reply.slice(0, sentence.start))?.[0].length ?? 0;
  const last = mark.end + after >= reply.length || reply[mark.end + after] === '\n';
  const span = last
    ? { start: sentence.start - before, end: mark.end + after }
    : { start: sentence.start, end: mark.end + after };
  const left = reply.slice(0, span.start) + reply.slice(span.end);
  return /\p{L}{2}/u.test(left) ? [{ text: '', span, label }] : [];
}

function cut(passage: Passage, { start, end }: { start: number; end: number }): Rewrite[] {
  const { reply, sentence } = passage;
  const tail = /^\s*[,;:–—]?\s*(?:(?:and|but|so)\s+)?/iu.exec(reply.slice(end, sentence.end))?.[0].length ?? 0;
  const next = reply[end + tail];
  const atStart = opens(passage, { start, end });
  if (end + tail >= sentence.end) {
    if (atStart) return removeSentence(passage);
    const head = /\s*[,;:–—]?\s*(?:(?:and|but|so)\s+)?$/iu.exec(reply.slice(sentence.start, start))?.[0].length ?? 0;
    return [{ text: '', span: { start: start - head, end }, label }];
  }
  if (atStart && next !== undefined && /\p{Ll}/u.test(next)) {
    return [{ text: next.toUpperCase(), span: { start, end: end + tail + 1 }, label }];
  }
  if (atStart) return [{ text: '', span: { start, end: end + tail }, label }];
  const inside = /^[,;]/u.test(reply.slice(end));
  const head = inside ? (/,?\s*$/u.exec(reply.slice(sentence.start, start))?.[0].length ?? 0) : 0;
  const blank = /^\s*/u.exec(reply.slice(end))?.[0].length ?? 0;
  if (!inside) return [{ text: '', span: { start, end: end + blank }, label }];
  // "The parcel, as I said, is …": both commas go, or the subject would be cut from its verb.
  const both = head > 0 && verbNext.test(reply.slice(end + 1, sentence.end)) ? 1 : 0;
  return [{ text: '', span: { start: start - head, end: end + both }, label }];
}
