import type { Cue } from '../../../lexicon/matcher.ts';
import type { Token } from '../../../read/tokenize.ts';
import { cuesOf, passageOf, sentenceOf, type Passage, type View } from '../../view.ts';
import { opensClause } from './dump/clause.ts';
import { courtesyOf } from './dump/courtesy.ts';
import { findTarget } from './dump/target.ts';
import { movesNear } from './own-move.ts';
import { perSentence } from './per-sentence.ts';

/** What the judgement of one invitation rests on, read once for the whole reply. */
interface Ground {
  moves: readonly boolean[];
  conditional: (sentence: number) => boolean;
  courtesy: (cue: Cue) => boolean;
}

const conditions: ReadonlySet<string> = new Set([
  'if',
  'should',
  'case',
  'once',
  'when',
  'unless',
  'until',
  'whenever',
  'after',
  'further',
  'any',
]);

/** How many sentences away an own move still answers for what the customer is to do. */
const reach: Readonly<Record<string, number>> = { self: 2, watch: 2 };

/** Finds passages that give the customer the next move, where the company makes none itself. */
export function findDumps(view: View, moves: readonly boolean[]): Passage<'dump'>[] {
  const ground: Ground = {
    moves,
    conditional: perSentence(view, ({ norm }) => conditions.has(norm)),
    courtesy: courtesyOf(view),
  };
  const elsewhere = cuesOf(view, 'dump-elsewhere').filter(
    (cue) =>
      cue.value === 'handed' ||
      !(
        movesNear(moves, cue.sentence, reach[cue.value] ?? 1) ||
        (cue.value === 'other' && (namesOurOwn(view, cue) || ground.courtesy(cue)))
      ),
  );
  const contacts: Passage<'dump'>[] = [];
  for (const cue of [...cuesOf(view, 'dump-contact'), ...cuesOf(view, 'dump-telling')].toSorted(
    (a, b) => a.from - b.from,
  )) {
    // One invitation a sentence: "write to us or call us" is one passage.
    if (contacts.at(-1)?.sentence === cue.sentence || (cue.value === 'bare' && !opensClause(view, cue))) continue;
    const passage = judge(view, cue, ground);
    if (passage !== undefined) contacts.push(passage);
  }
  return withoutOverlaps([...contacts, ...elsewhere.map((cue) => passageOf('dump' as const, cue))]);
}

/** "Our staff can help" offers help, if not much; it does not send the customer away. */
function namesOurOwn(view: View, cue: Cue): boolean {
  return view.reading.tokens.slice(cue.from, cue.to).some(({ norm }) => norm === 'our');
}

/** With a link behind them, these lead to something to read. */
const going: ReadonlySet<string> = new Set(['visit', 'swing', 'go', 'come', 'head']);

/** What is passed on with an address only: without one, these ask for facts. */
const telling: ReadonlySet<string> = new Set([
  'share',
  'provide',
  'elaborate',
  'explain',
  'describe',
  'forward',
  'send',
  'post',
  'address',
  'visit',
  'swing',
  'go',
  'come',
  'confirm',
  'complain',
]);

const repeated: ReadonlySet<string> = new Set(['back', 'again', 'reopen', 'new', 'another', 'chase', 'follow']);

function judge(view: View, cue: Cue, { moves, conditional, courtesy }: Ground): Passage<'dump'> | undefined {
  const { tokens } = view.reading;
  const sentence = sentenceOf(view, cue);
  const { target, to } = findTarget(view.reading, cue, sentence.to);
  if (target === 'here' || courtesy(cue) || isOwnLine(view, cue, sentence.to)) return undefined;
  if (cue.lexicon === 'dump-telling' && target !== 'address') return undefined;
  const words = tokens.slice(cue.from, to).map(({ norm }) => norm);
  const goes = words.some((word) => going.has(word));
  const tells = words.some((word) => telling.has(word));
  if (target === 'address' && goes) return undefined;
  if (target === 'outsider' && ((tells && !goes) || isOwnProvider(words))) return undefined;
  if (target === 'none') {
    const again = tokens.slice(cue.from, Math.min(sentence.to, to + 3)).some(({ norm }) => repeated.has(norm));
    if (goes || (!again && (tells || !conditional(cue.sentence)))) return undefined;
  }
  if (
    target === 'address' || target === 'place'
      ? movesNear(moves, cue.sentence, 3, 4)
      : movesNear(moves, cue.sentence, 1)
  ) {
    return undefined;
  }
  return {
    kind: 'dump',
    span: { start: cue.span.start, end: (tokens[to - 1] as Token).end },
    sentence: cue.sentence,
    cue: cue.lexicon,
  };
}

const lines: ReadonlySet<string> = new Set(['line', 'number', 'mobile', 'phone', 'extension', 'cell', 'desk']);
/** Words from the invitation to the writer's own line: "call me any time on my direct line". */
const lineReach = 10;

/** "Ring me on my own line": the writer stays the one to turn to. */
function isOwnLine({ reading: { tokens } }: View, { from }: Cue, end: number): boolean {
  const words = tokens.slice(from, Math.min(end, from + lineReach)).map(({ norm }) => norm);
  const own = words.indexOf('my');
  return own > 0 && words.includes('me') && words.slice(own + 1, own + 3).some((word) => lines.has(word));
}

/** Whom only the customer can ask about the customer's own contract. */
const providers: ReadonlySet<string> = new Set(['provider', 'isp', 'host', 'them']);

function isOwnProvider(words: readonly string[]): boolean {
  return words.includes('check') && words.some((word) => providers.has(word));
}

function withoutOverlaps(passages: readonly Passage<'dump'>[]): Passage<'dump'>[] {
  const kept: Passage<'dump'>[] = [];
  for (const passage of passages.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (last === undefined || passage.span.start >= last.span.end) kept.push(passage);
    else if (passage.span.end > last.span.end) last.span = { start: last.span.start, end: passage.span.end };
  }
  return kept;
}
