import type { Cue } from '../../../../lexicon/matcher.ts';
import { sentenceOf, type View } from '../../../view.ts';

const clauseOpeners: ReadonlySet<string> = new Set([
  'and',
  'or',
  'then',
  'so',
  'please',
  'kindly',
  'instead',
  'just',
  '|',
  'but',
  'alternatively',
  'simply',
]);
const subjects: ReadonlySet<string> = new Set([
  'i',
  'we',
  'you',
  'they',
  'to',
  'will',
  'can',
  'could',
  'would',
  'not',
  'shall',
  'should',
  'did',
  'do',
  'who',
  'by',
  'an',
  'a',
  'the',
  'our',
  'your',
]);

export function opensClause(view: View, cue: Cue): boolean {
  const { tokens } = view.reading;
  const before = tokens[cue.from - 1];
  if (
    cue.from === sentenceOf(view, cue).from ||
    before === undefined ||
    before.clause !== tokens[cue.from]?.clause ||
    clauseOpeners.has(before.norm)
  ) {
    return true;
  }
  return !subjects.has(before.norm) && tokens.slice(cue.from, cue.to + 1).some(({ kind }) => kind === 'link');
}
