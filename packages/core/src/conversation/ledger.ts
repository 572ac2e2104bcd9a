import type { Judged } from '../analyse.ts';
import type { Commitment } from '../picture/reply/commitments.ts';
import type { View } from '../picture/view.ts';
import { toOriginal } from '../text/source-text.ts';
import type { Span, Turn } from '../types.ts';
import { dueTime } from './due.ts';

/**
 * `kept`: a later agent turn does it or reports it. `late`: the same, after it was due. `pending`: the conversation ends before
 * it is due, or with it. `not-seen`: nothing later speaks of it.
 */
export type PromiseStatus = 'kept' | 'late' | 'pending' | 'not-seen';

/** One promise of an agent. */
export interface LedgerEntry {
  /** Index of the turn it was made in. */
  turn: number;
  /** In that turn's text. */
  span: Span;
  quote: string;
  /** ISO 8601; absent when no bound was given or the turn has no time. */
  due?: string;
  status: PromiseStatus;
  /** Index of the turn that shows it. */
  seenIn?: number;
}

type JudgedTurn = Judged & { turn: number };

/** Lists what was promised and what became of it. */
export function keepLedger(turns: readonly Turn[], judged: readonly JudgedTurn[]): LedgerEntry[] {
  return judged.flatMap((made) =>
    made.situation.reply.commitments
      .filter(({ kind, future, conditional }) => kind !== 'done' && future && !conditional)
      .map((promise) => entryOf(promise, made, turns, judged)),
  );
}

function entryOf(
  promise: Commitment,
  made: JudgedTurn,
  turns: readonly Turn[],
  judged: readonly JudgedTurn[],
): LedgerEntry {
  const { view } = made.situation;
  const sentence = view.reading.sentences[promise.sentence];
  const tokens = sentence === undefined ? [] : view.reading.tokens.slice(sentence.from, sentence.to);
  const due = dueTime(tokens, turns[made.turn]?.at);
  const seen = judged.find(
    (later) => later.turn > made.turn && shows(promise, view, later.situation.view, later.situation.reply.commitments),
  );
  const base = { turn: made.turn, ...toOriginal(made.message, promise.span), ...(due !== undefined && { due }) };
  if (seen !== undefined) {
    const at = turns[seen.turn]?.at;
    const late = due !== undefined && at !== undefined && Date.parse(at) > Date.parse(due);
    return { ...base, status: late ? 'late' : 'kept', seenIn: seen.turn };
  }
  const last = turns.at(-1)?.at;
  const over =
    turns.length - 1 > made.turn && !(due !== undefined && last !== undefined && Date.parse(last) <= Date.parse(due));
  return { ...base, status: over ? 'not-seen' : 'pending' };
}

/** A contact promise is shown by the company writing again; any other by a later report that shares a word of substance. */
function shows(promise: Commitment, made: View, later: View, reports: readonly Commitment[]): boolean {
  if (promise.contact) return true;
  const words = new Set(substance(made, promise.sentence));
  return reports.some(
    (report) => report.kind === 'done' && substance(later, report.sentence).some((word) => words.has(word)),
  );
}

const shortestStem = 4;

/** The stems of the longer words of a sentence: enough to see that “refund” and “refunded” speak of the same. */
function substance({ reading }: View, index: number): string[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  return reading.tokens
    .slice(sentence.from, sentence.to)
    .flatMap(({ norm }) => (norm.length < shortestStem || common.has(norm) ? [] : [norm.slice(0, 5)]));
}

const common: ReadonlySet<string> = new Set([
  'will',
  'have',
  'been',
  'your',
  'this',
  'that',
  'with',
  'from',
  'they',
  'them',
  'then',
  'there',
  'their',
  'when',
  'what',
  'which',
  'please',
  'would',
  'could',
  'should',
  'about',
  'today',
  'tomorrow',
  'just',
  'also',
  'here',
  'very',
  'sorry',
]);
