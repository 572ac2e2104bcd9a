import type { Span } from '../../types.ts';
import type { Rewrite } from '../fit.ts';
import { clauseOf, wordsOf, type Passage } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';
import { effortOf, takenOn } from './taken-on.ts';
import { vagueTime } from './times.ts';

const when = 'by [day and time]';
const label = 'Say when';

/** "We will refund you shortly" -> "We will refund you by [day and time]"; and where nobody promises in person, "I will …". */
export const sayWhen: Rewriter = ({ passage, finding, grammar }) => {
  if (finding.span === undefined) return [];
  const clause = clauseOf(passage);
  const promise = wordsOf(passage, clause).replace(vagueTime, '').trim();
  const own = effortOf(promise) ?? mine(takenOn(promise, grammar));
  const plain = timed(passage, clause, passage.span.start - clause.start);
  return own === undefined || /^I\b/.test(promise)
    ? [plain]
    : [{ text: own, span: clause, label: 'Promise it yourself, and say when' }, plain];
};

const mine = (own: string | undefined): string | undefined => (own === undefined ? undefined : `${own} ${when}`);

function timed(passage: Passage, { start, end }: Span, promised: number): Rewrite {
  const clause = passage.reply.slice(start, end);
  // "A case is open on priority and you will be paid soon": the word that belongs to the promise.
  const vague =
    [...clause.matchAll(new RegExp(vagueTime.source, 'giu'))].toSorted(
      (a, b) => Math.abs(a.index - promised) - Math.abs(b.index - promised),
    )[0] ?? null;
  if (vague === null) {
    const waits = /\b(?:once|when|after|as soon as|until|if)\b/iu.test(clause);
    return { text: waits ? `, ${when} at the latest` : ` ${when}`, span: { start: end, end }, label };
  }
  const [words] = vague;
  const from = start + vague.index + (words.length - words.replace(/^,?\s*/u, '').length);
  const to = start + vague.index + words.length;
  const rest = passage.reply.slice(to, end).trim();
  // "We will shortly refund you": the time goes behind what is promised.
  if (rest !== '' && /(?:\bwill|['’]ll|\bshall|\bbe)\s*$/iu.test(clause.slice(0, vague.index))) {
    return { text: `${rest} ${when}`, span: { start: from, end }, label };
  }
  return { text: when, span: { start: from, end: to }, label };
}
