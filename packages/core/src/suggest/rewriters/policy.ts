import type { Span } from '../../types.ts';
import { clauseOf, wordsOf, type Passage } from '../passage.ts';
import type { Grammar } from '../grammar.ts';
import type { Rewriter } from './rewriter.ts';

const rule = '(?:polic(?:y|ies)|rules?|terms|guidelines|procedures?|conditions|systems?)';
const against = new RegExp(
  `\\b(?:it is|it['’]s) (?:against|outside|not (?:in line with|part of)) [\\w ]*?${rule} to (?<act>.+)$`,
  'iu',
);
const forbids = new RegExp(
  `\\b${rule}[\\w ]*? (?:does not|doesn['’]t|do not|don['’]t|will not|won['’]t) (?:allow|permit|let) (?:us |me )?(?:to )?(?<act>.+)$`,
  'iu',
);
const allowed = /\b(?:we|I)(?:['’](?:re|m)| are| am) not (?:allowed|permitted|authori[sz]ed) to (?<act>.+)$/iu;
const prevents = new RegExp(
  `\\b${rule}[\\w ]*? (?:prevents?|stops?|prohibits?|keeps?) (?:us|me) from (?<doing>\\w+ing)(?<rest>.*)$`,
  'iu',
);
const asPer = new RegExp(
  `^(?:as per|per|according to|under|in accordance with|in line with)\\b[^,]*?\\b${rule}(?: (?:of|and) \\p{Lu}?\\w+)*,?\\s+(?<fact>(?!for\\b|we\\b|I\\b)\\p{L}.+)$`,
  'iu',
);
const itIs = new RegExp(`^(?:it is|it['’]s) [\\w ]*?${rule} that (?<fact>.+)$`, 'iu');

const offer = 'but I can [the closest thing you can offer]';

/** "It is against our policy to refund opened items" -> "I cannot refund opened items, but I can [...]": the no stays, the shield goes. */
export const liftPolicy: Rewriter = ({ passage, grammar }) => {
  const clause = clauseOf(passage);
  const said = wordsOf(passage, clause);
  const act = actOf(said, grammar);
  const fact = asPer.exec(said)?.groups?.['fact'] ?? itIs.exec(said)?.groups?.['fact'];
  const text = act === undefined ? fact : `I cannot ${act}`;
  return text === undefined
    ? []
    : [{ text: `${text}, ${offer}`, span: withConsequence(passage, clause), label: 'Say what you can do' }];
};

/** ", so you will have to …" said what the offer now replaces. */
function withConsequence({ reply, sentence }: Passage, { start, end }: Span): Span {
  const follows = /^,?\s*(?:so|and)\b[^.]*\b(?:unable|cannot|can['’]t|have to|need to|must|not able)\b/iu.test(
    reply.slice(end, sentence.end),
  );
  return { start, end: follows ? sentence.end : end };
}

function actOf(said: string, grammar: Grammar): string | undefined {
  const act = (against.exec(said) ?? forbids.exec(said) ?? allowed.exec(said))?.groups?.['act'];
  if (act !== undefined) return grammar.isAct(act) ? act : undefined;
  const { doing, rest = '' } = prevents.exec(said)?.groups ?? {};
  const plain = doing === undefined ? undefined : grammar.infinitive(doing);
  return plain === undefined ? undefined : plain + rest;
}
