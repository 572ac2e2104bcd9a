import { lowered } from '../fit.ts';
import { clauseOf, closes, opens, wordsOf, type Passage } from '../passage.ts';
import { fillPlaceholders } from '../known-facts.ts';
import type { Rewriter } from './rewriter.ts';

/** "We apologise for any inconvenience" -> "I am sorry that we kept you waiting for your parcel. That meant [effect on you]." */
export const rewriteApology: Rewriter = ({ passage, finding, customer }) => {
  const [template] = finding.suggestions;
  if (template === undefined || finding.span === undefined) return [];
  const clause = clauseOf(passage);
  // "Sorry, but you …" takes the apology back: what follows goes with it.
  const words = wordsOf(passage, passage.sentence);
  const end = /\bsorry,? (?:but|however) (?:you|that|this|it|our|as)\b/iu.test(words)
    ? passage.sentence.end
    : beforeName(passage, clause.end);
  const span = { start: clause.start, end };
  const sorry = fillPlaceholders(template.text, customer).replace(/\.$/, '');
  const text = opens(passage, span) ? sorry : lowered(sorry);
  const plain = { text, span, label: template.label };
  const spliced = /^,\s+(?!(?:but|and|so|because|however|which|for)\b)\p{Ll}/u.exec(
    passage.reply.slice(end, passage.sentence.end),
  );
  // "I'm sorry, there is …" goes on as a sentence of its own.
  if (spliced !== null) {
    return [
      {
        ...plain,
        text: `${text}. ${spliced[0].slice(-1).toUpperCase()}`,
        span: { start: span.start, end: end + spliced[0].length },
      },
    ];
  }
  if (!closes(passage, span)) return [plain];
  return [
    { text: `${text}. That meant [effect on you].`, span, label: 'Name what went wrong and what it meant' },
    plain,
  ];
};

/** "I'm sorry, Rosalind": the name stays. */
function beforeName({ reply, span }: Passage, end: number): number {
  return /^,\s+\p{Lu}\p{Ll}+$/u.test(reply.slice(span.end, end)) ? span.end : end;
}
