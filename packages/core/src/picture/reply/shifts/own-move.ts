import type { Sentence } from '../../../read/sentences.ts';
import type { Token } from '../../../read/tokenize.ts';
import { cuesOf, type View } from '../../view.ts';
import type { Commitment } from '../commitments.ts';

const future: ReadonlySet<string> = new Set(['will', 'shall']);
const company: ReadonlySet<string> = new Set([
  'i',
  'we',
  'us',
  'team',
  'teams',
  'associate',
  'associates',
  'colleague',
  'colleagues',
  'someone',
  'somebody',
  'agent',
  'representative',
  'representatives',
  'executive',
  'executives',
  'specialist',
  'specialists',
  'manager',
  'staff',
  'expert',
  'experts',
  'engineer',
  'advisor',
  'adviser',
  'member',
  'department',
  'support',
  'desk',
]);
const speakers: ReadonlySet<string> = new Set(['i', 'we']);
const vows: ReadonlySet<string> = new Set(['promise', 'undertake', 'guarantee']);
const others: ReadonlySet<string> = new Set(['you', 'they', 'it', 'that', 'he', 'she', 'who', 'which', 'this']);
/** After "will", these say willingness or a wish, and no act. */
const willing: ReadonlySet<string> = new Set(['not', 'never', 'love', 'need', 'require', 'appreciate', 'want', 'only']);
const pleased: ReadonlySet<string> = new Set([
  'happy',
  'glad',
  'delighted',
  'pleased',
  'able',
  'more',
  'unable',
  'needing',
  'honoured',
  'grateful',
  'needed',
  'required',
]);

/** For each sentence, whether the company says there that it acts or will act by itself. */
export function ownMoves(view: View, commitments: readonly Commitment[]): boolean[] {
  const moves = view.reading.sentences.map((sentence) => promises(view.reading.tokens, sentence));
  const denied = [...cuesOf(view, 'helpless'), ...cuesOf(view, 'policy-shield')].map(({ span }) => span);
  for (const { kind, sentence, cue, conditional, span } of commitments) {
    if (kind === 'weak' || conditional || cue === 'commitments-feedback' || moves[sentence] === true) continue;
    // "We can't tell when it will be back" holds a promise only for a reader of single words.
    moves[sentence] = !denied.some((no) => no.start < span.end && span.start < no.end);
  }
  return moves;
}

/** Whether an own move stands in the sentence, or at most `reach` sentences before or after it. */
export function movesNear(
  moves: readonly boolean[],
  sentence: number,
  before: number,
  after: number = before,
): boolean {
  for (let at = Math.max(0, sentence - before); at <= Math.min(moves.length - 1, sentence + after); at++) {
    if (moves[at] === true) return true;
  }
  return false;
}

/** "We will", "our team will", "one of us shall", with an act and not a mere wish behind it. */
function promises(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.norm ?? '';
    if (vows.has(word) && speakers.has(tokens[at - 1]?.norm ?? '')) return true;
    if (isLetUs(tokens, at, to) || connectsBack(tokens, at)) return true;
    if (!future.has(word)) continue;
    if (!isCompany(tokens, Math.max(from, at - 6), at)) continue;
    const next = tokens[at + 1]?.norm ?? '';
    const second = tokens[at + 2]?.norm ?? '';
    if (willing.has(next) || (next === 'be' && pleased.has(second)) || (pleased.has(next) && next !== 'more')) continue;
    return true;
  }
  return false;
}

const sorting: ReadonlySet<string> = new Set([
  'check',
  'checked',
  'fix',
  'fixed',
  'sort',
  'sorted',
  'resolve',
  'resolved',
  'investigate',
  'addressed',
]);

/** "Let us get this checked for you", "allow us to check": the act is the company's, though it is put as a wish. */
function isLetUs(tokens: readonly Token[], at: number, end: number): boolean {
  const opener = tokens[at - 1]?.norm;
  if (tokens[at]?.norm !== 'us' || (opener !== 'let' && opener !== 'allow')) return false;
  return tokens.slice(at + 1, Math.min(end, at + 6)).some(({ norm }) => sorting.has(norm));
}

const aims: ReadonlySet<string> = new Set(['so', 'for', 'that', 'and']);
const ours: ReadonlySet<string> = new Set(['we', 'us', 'team', 'our']);
const between: ReadonlySet<string> = new Set([
  ...ours,
  'that',
  'to',
  'can',
  'could',
  'may',
  'quickly',
  'directly',
  'get',
]);
/** Coming back, by the verb and the words behind it. */
const comingBack: ReadonlyMap<string, readonly string[]> = new Map([
  ['connect', []],
  ['connected', []],
  ['in', ['touch']],
]);

/** "So that we can connect with you", "for our team to get in touch": the company will come back to the customer by itself. */
function connectsBack(tokens: readonly Token[], at: number): boolean {
  const rest = comingBack.get(tokens[at]?.norm ?? '');
  if (rest === undefined || !rest.every((word, i) => tokens[at + 1 + i]?.norm === word)) return false;
  let first = at;
  while (between.has(tokens[first - 1]?.norm ?? '')) first--;
  const named = tokens.slice(first, at).some(({ norm }) => ours.has(norm));
  return aims.has(tokens[first - 1]?.norm ?? '') && (named || tokens[at - 1]?.norm === 'can');
}

function isCompany(tokens: readonly Token[], from: number, before: number): boolean {
  for (let at = before - 1; at >= from; at--) {
    const word = tokens[at]?.norm ?? '';
    if (others.has(word)) return false;
    if (company.has(word)) return true;
  }
  return false;
}
