import type { Span, Suggestion } from '../../types.ts';
import type { Rewrite } from '../fit.ts';
import { clauseOf, closes, opens, wordsOf, type Passage } from '../passage.ts';
import type { Rewriter } from './rewriter.ts';

const order =
  /(?<prefix>^(?:please |kindly )?(?:note|be aware|remember) that |^(?:unfortunately|also|then|first(?:ly)?|next|finally|now|to [^,]{3,60}?),? )?\byou(?:['’](?:ll|d|ve))?(?: (?:will|would))?(?: (?:also|first|still|now|always|then))? (?:must|(?:need|have|got|ought) to|have got to|are (?:required|requested|asked|obliged|expected) to|are to|should|had better)(?: (?:first|always|also|now))? (?<not>not )?/iu;
/** "You must be exhausted" is no order, and "you must have …" a guess. */
const noOrder = /^(?:be (?!sure|careful|present|at|there|ready|on)|have\b|feel\b)/iu;
/** What the agent can do something with once it is there. */
const handsOver =
  /^(?:send|attach|provide|give|tell|confirm|fill|complete|return|share|upload|forward|reply|answer|submit|bring|e-?mail|show|supply|let|sign|post)\b/iu;
const hasReason = /\b(?:so (?:that|we|I)|in order to|to (?:prevent|avoid|allow|help)|before|otherwise|or)\b/iu;

/** "You must send us the receipt" -> "Could you send us the receipt? Then I can [...]." or "Please send us the receipt." */
export const askInstead: Rewriter = ({ passage, finding, grammar }) => {
  const clause = clauseOf(passage);
  const raw = passage.reply.slice(clause.start, clause.end);
  const match = order.exec(raw);
  if (match === null) {
    return finding.suggestions[0]?.text.startsWith('Could you') === true &&
      grammar.startsWithVerb(raw) &&
      !/^please\b/iu.test(raw)
      ? asked(passage, clause, { start: clause.start, end: clause.start }, false)
      : [];
  }
  const prefix = match.groups?.['prefix'] ?? '';
  // Words before "you" may make it part of another clause ("the code that you must enter").
  if (match.index > 0 || noOrder.test(raw.slice(match[0].length))) return [];
  const from =
    clause.start + (/^(?:please|kindly|note|be|remember|unfortunately)\b/iu.test(prefix) ? 0 : prefix.length);
  return asked(
    passage,
    { start: from, end: clause.end },
    { start: from, end: clause.start + match[0].trimEnd().length },
    match.groups?.['not'] !== undefined,
  );
};

function asked(passage: Passage, clause: Span, head: Span, not: boolean): (Rewrite | Suggestion)[] {
  const act = wordsOf(passage, { start: head.end, end: clause.end });
  if (act === '' || /^(?:please|kindly)\b/iu.test(act)) return [];
  const please: Rewrite =
    head.start === head.end
      ? { text: `please ${act[0]?.toLowerCase()}${act.slice(1)}`, span: clause, label: 'Ask instead of ordering' }
      : { text: not ? 'please do not' : 'please', span: head, label: 'Ask instead of ordering' };
  if (not || !closes(passage, clause) || /[?]|,\s+(?:as|which|otherwise|or)\b|\bor (?:the|your|we|it)\b/iu.test(act)) {
    return [please];
  }
  const why = opens(passage, clause) && !hasReason.test(act) ? ' Then I can [what you do with it].' : '';
  const could: Rewrite = {
    text: `could you ${act[0]?.toLowerCase()}${act.slice(1)}?${why}`,
    span: clause,
    label: why === '' ? 'Ask instead of ordering' : 'Ask, and say why',
  };
  return handsOver.test(act) ? [could, please] : [please, could];
}
