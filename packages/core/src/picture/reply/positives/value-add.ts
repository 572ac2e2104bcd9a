import type { Reading } from '../../../read/reading.ts';
import type { Token } from '../../../read/tokenize.ts';
import { cuesOf, passageOf, type Passage, type View } from '../../view.ts';

const currencies: ReadonlySet<string> = new Set([
  'pounds',
  'pound',
  'euro',
  'euros',
  'dollars',
  'quid',
  'rupees',
  'rs',
  'usd',
  'eur',
  'gbp',
  'inr',
]);
const giving: ReadonlySet<string> = new Set([
  'put',
  'added',
  'adding',
  'add',
  'credited',
  'crediting',
  'given',
  'giving',
  'gone',
  'taken',
  'taking',
  'knocked',
  'sent',
  'sending',
  'popped',
  'dropped',
  'refunded',
  'paid',
]);
/** How far from the sum the act of giving may stand, and how far behind it the reason. */
const actReach = 4;
const reasonReach = 9;

/** Something beyond what was owed: named as such, or a sum given for the trouble. */
export function findValueAdd(view: View): Passage<'valueAdd'>[] {
  return [...cuesOf(view, 'value-add').map((cue) => passageOf('valueAdd', cue)), ...sumsForTheTrouble(view.reading)];
}

/** "I have added £8 to make up for …", "€12 was credited for the spoiled lunch": a sum, given, with a reason. */
function sumsForTheTrouble(reading: Reading): Passage<'valueAdd'>[] {
  const { tokens, sentenceOf } = reading;
  return tokens.flatMap((token, at) => {
    if (!isMoney(token, tokens[at + 1]) || find(reading, at, at - actReach, at + actReach, isGiving) < 0) return [];
    const reason = find(reading, at, at + 1, at + reasonReach, isReason);
    if (reason < 0) return [];
    const { end } = tokens[Math.min(reason + 1, tokens.length - 1)] as Token;
    return [
      {
        kind: 'valueAdd',
        span: { start: token.start, end },
        sentence: sentenceOf[at] as number,
        cue: 'sum-for-the-trouble',
      },
    ];
  });
}

/** The first token in a range, within the sentence of another token, that passes a test. */
function find(
  { tokens, sentenceOf }: Reading,
  beside: number,
  from: number,
  to: number,
  test: (norm: string, next: string) => boolean,
): number {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    if (sentenceOf[at] === sentenceOf[beside] && test((tokens[at] as Token).norm, tokens[at + 1]?.norm ?? '')) {
      return at;
    }
  }
  return -1;
}

const isMoney = ({ kind, norm }: Token, next: Token | undefined): boolean =>
  kind === 'number' && (/^[£$€]/u.test(norm) || (next !== undefined && currencies.has(next.norm)));
const isGiving = (norm: string): boolean => giving.has(norm);
const isReason = (norm: string, next: string): boolean =>
  norm === 'extra' ||
  (norm === 'for' && (next === 'the' || next === 'your')) ||
  (norm === 'to' && (next === 'cover' || next === 'make' || next === 'say'));
