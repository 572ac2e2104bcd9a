import type { Cue } from '../../../lexicon/matcher.ts';
import type { View } from '../../view.ts';

const beforeImperative: ReadonlySet<string> = new Set([
  '|',
  'please',
  'kindly',
  'then',
  'and',
  'or',
  'also',
  'just',
  'first',
  'simply',
  'now',
  'next',
  'finally',
  'perhaps',
  'maybe',
  'try',
  'by',
  'recommend',
  'suggest',
  'advise',
  'would',
  'either',
  'instead',
  'again',
  'request',
  'well',
  'so',
  'but',
  'may',
  'could',
  'can',
  'again',
  'here',
  'let',
  'hi',
  'hello',
  'after',
  'before',
  'is',
]);
const pushes: ReadonlySet<string> = new Set([
  'need',
  'have',
  'want',
  'recommend',
  'suggest',
  'like',
  'ask',
  'you',
  'try',
  'steps',
  'best',
  'easiest',
  'way',
  'is',
  'forget',
  'remember',
  'easier',
  'possible',
  'option',
  'advised',
  'help',
]);

/** A step is told: it opens its clause, follows "please", or "you need to". */
export function isImperative({ reading: { tokens, sentenceOf } }: View, cue: Cue): boolean {
  const at = cue.from;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (
    before === undefined ||
    token === undefined ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    before.clause !== token.clause
  ) {
    return true;
  }
  if (token.norm.endsWith('ing') || token.norm === 'in' || token.norm === 'under') return true;
  if (before.norm === 'to') return pushes.has(tokens[at - 2]?.norm ?? '');
  return beforeImperative.has(before.norm);
}
