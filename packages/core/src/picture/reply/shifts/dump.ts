import type { Cue } from '../../../lexicon/matcher.ts';
import type { Token } from '../../../read/tokenize.ts';
import { cuesOf, passageOf, sentenceOf, type Passage, type View } from '../../view.ts';
import { movesNear } from './own-move.ts';
import { perSentence } from './per-sentence.ts';

/** Where an invitation to get in touch leads. `here`: the same people, in the same conversation. */
type Target = 'address' | 'place' | 'outsider' | 'here' | 'none';

const here: ReadonlySet<string> = new Set([
  'dm',
  'pm',
  'inbox',
  'thread',
  'chat',
  'tweet',
  'twitter',
  'privately',
  'private',
]);
const places: ReadonlySet<string> = new Set([
  'helpline',
  'hotline',
  'helpdesk',
  'branch',
  'office',
  'desk',
  'counter',
  'department',
  'form',
  'portal',
  'website',
  'number',
  'line',
  'section',
  'livechat',
  'switchboard',
  'centre',
]);
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
const repeated: ReadonlySet<string> = new Set(['back', 'again', 'reopen', 'new', 'another', 'chase', 'follow']);
const determiners: ReadonlySet<string> = new Set(['the', 'your', 'their', 'his', 'her', 'them']);
const asking: ReadonlySet<string> = new Set([
  'contact',
  'call',
  'ring',
  'phone',
  'telephone',
  'ask',
  'approach',
  'consult',
  'chase',
  'asking',
  'contacting',
  'calling',
  'ringing',
  'phoning',
]);
const linking: ReadonlySet<string> = new Set(['to', 'with', 'of', 'up']);
const speaking: ReadonlySet<string> = new Set([
  'speak',
  'talk',
  'speaking',
  'talking',
  'liaise',
  'touch',
  'hold',
  'follow',
  'chase',
  'sort',
  'settle',
  'resolve',
  'arrange',
  'check',
  'checking',
  'contact',
  'reach',
  'out',
  'connect',
  'consult',
  'complain',
  'apply',
  'appeal',
]);
/** With a link behind them, these lead to something to read. */
const going: ReadonlySet<string> = new Set(['visit', 'swing', 'go', 'come', 'head']);
/** Lexicons whose words give the customer something to go by. */
const substantial: ReadonlySet<string> = new Set([
  'instructions',
  'answers',
  'commitments-done',
  'commitments-concrete',
]);
/** How many sentences away an own move still answers for what the customer is to do. */
const reach: Readonly<Record<string, number>> = { self: 2, watch: 2 };
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
/** Whom only the customer can ask about the customer's own contract. */
const providers: ReadonlySet<string> = new Set(['provider', 'isp', 'host', 'them']);
const teams: ReadonlySet<string> = new Set([
  'team',
  'support',
  'care',
  'service',
  'services',
  'department',
  'billing',
  'sales',
  'accounts',
  'reservations',
  'reception',
  'relations',
  'provider',
  'bank',
  'manufacturer',
  'courier',
  'seller',
  'them',
  'carrier',
  'airline',
  'supplier',
  'store',
  'landlord',
  'manager',
  'author',
  'developer',
  'developers',
  'parents',
  'vendor',
  'merchant',
]);

/** What the judgement of one invitation rests on, read once for the whole reply. */
interface Ground {
  moves: readonly boolean[];
  conditional: (sentence: number) => boolean;
  courtesy: (cue: Cue) => boolean;
}

/** Finds passages that give the customer the next move, where the company makes none itself. */
export function findDumps(view: View, moves: readonly boolean[]): Passage<'dump'>[] {
  const elsewhere = cuesOf(view, 'dump-elsewhere').filter(
    (cue) =>
      cue.value === 'handed' || !(movesNear(moves, cue.sentence, reach[cue.value] ?? 1) || namesOurOwn(view, cue)),
  );
  const ground: Ground = {
    moves,
    conditional: perSentence(view, ({ norm }) => conditions.has(norm)),
    courtesy: courtesyOf(view),
  };
  const contacts: Passage<'dump'>[] = [];
  for (const cue of cuesOf(view, 'dump-contact')) {
    // One invitation a sentence: "write to us or call us" is one passage.
    if (contacts.at(-1)?.sentence === cue.sentence || (cue.value === 'bare' && !opensClause(view, cue))) continue;
    const passage = judge(view, cue, ground);
    if (passage !== undefined) contacts.push(passage);
  }
  return withoutOverlaps([...contacts, ...elsewhere.map((cue) => passageOf('dump' as const, cue))]);
}

/** "Our staff can help" offers help, if not much; it does not send the customer away. */
function namesOurOwn(view: View, cue: Cue): boolean {
  return cue.value === 'other' && view.reading.tokens.slice(cue.from, cue.to).some(({ norm }) => norm === 'our');
}

function opensClause(view: View, cue: Cue): boolean {
  const { tokens } = view.reading;
  const before = tokens[cue.from - 1];
  if (
    cue.from === sentenceOf(view, cue).from ||
    before === undefined ||
    before.clause !== tokens[cue.from]?.clause ||
    clauseOpeners.has(before.norm)
  )
    {return true;}
  return !subjects.has(before.norm) && tokens.slice(cue.from, cue.to + 1).some(({ kind }) => kind === 'link');
}

function judge(view: View, cue: Cue, { moves, conditional, courtesy }: Ground): Passage<'dump'> | undefined {
  const { tokens } = view.reading;
  const sentence = sentenceOf(view, cue);
  const { target, to } = findTarget(tokens, cue, sentence.to);
  if (target === 'here' || courtesy(cue)) return undefined;
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
  )
    {return undefined;}
  return {
    kind: 'dump',
    span: { start: cue.span.start, end: (tokens[to - 1] as Token).end },
    sentence: cue.sentence,
    cue: cue.lexicon,
  };
}

function isOwnProvider(words: readonly string[]): boolean {
  return words.includes('check') && words.some((word) => providers.has(word));
}

/** Reads on from the invitation to where it leads, within the sentence. */
function findTarget(tokens: readonly Token[], cue: Cue, end: number): { target: Target; to: number } {
  let target: Target = 'none';
  let to = cue.to;
  const stop = Math.min(end, cue.to + 14);
  for (let at = cue.from; at < stop; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (here.has(norm)) return { target: 'here', to: at + 1 };
    if (at >= cue.to && (norm === 'so' || norm === 'if')) break;
    if (kind === 'link' || kind === 'placeholder' || isPhone(tokens, at))
      {return { target: 'address', to: Math.max(to, at + 1) };}
    if (target === 'none' && isStranger(tokens, cue, at))
      {[target, to] = ['outsider', Math.max(to, Math.min(at + 2, end))];}
    if (target === 'none' && (places.has(norm) || teams.has(norm)))
      {[target, to] = [places.has(norm) ? 'place' : 'outsider', Math.max(to, at + 1)];}
  }
  return { target, to };
}

/** "Ask the …", "ring your …", "… it yourself": somebody other than the company, whoever it is. */
function isStranger(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm === 'yourself' || norm === 'yourselves') return true;
  if (!determiners.has(norm) || at > cue.to) return false;
  return (
    asking.has(tokens[at - 1]?.norm ?? '') ||
    (linking.has(tokens[at - 1]?.norm ?? '') && tokens.slice(cue.from, at).some((token) => speaking.has(token.norm)))
  );
}

/** A number of seven figures or more, also when hyphens or blanks cut it up. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  let figures = 0;
  for (let next = at; figures < 7 && tokens[next]?.kind === 'number'; next++)
    {figures += (tokens[next] as Token).norm.replaceAll(/\D/g, '').length;}
  return figures >= 7;
}

/** The close of a reply that has dealt with the matter, a request for an opinion, or an answer to an offer. */
function courtesyOf(view: View): (cue: Cue) => boolean {
  const uses = { more: new Set<number>(), choice: new Set<number>() };
  let praised = Infinity;
  for (const { value, sentence } of cuesOf(view, 'dump-courtesy')) {
    if (value === 'feedback') praised = Math.min(praised, sentence);
    else uses[value as keyof typeof uses].add(sentence);
  }
  const substance = sentencesOfSubstance(view);
  return ({ sentence }) =>
    uses.choice.has(sentence) ||
    sentence >= praised ||
    (uses.more.has(sentence) && (substance.size > 1 || (substance.size === 1 && !substance.has(sentence))));
}

/** The sentences that instruct, answer, or lead to an answer. */
function sentencesOfSubstance(view: View): Set<number> {
  const { tokens, sentenceOf: at } = view.reading;
  const found = new Set<number>();
  for (const [index, { kind }] of tokens.entries()) if (kind === 'link') found.add(at[index] as number);
  for (const cue of view.cues) if (substantial.has(cue.lexicon) && cue.value !== 'slight') found.add(cue.sentence);
  return found;
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
