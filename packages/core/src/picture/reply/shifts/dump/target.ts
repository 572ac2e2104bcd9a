import type { Cue } from '../../../../lexicon/matcher.ts';
import type { Reading } from '../../../../read/reading.ts';
import type { Token } from '../../../../read/tokenize.ts';

/** Where an invitation to get in touch leads. `here`: the same people, in the same conversation. */
export type Target = 'address' | 'place' | 'outsider' | 'here' | 'none';

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
  'undersigned',
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
  'chat',
]);
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

/** Reads on from the invitation to where it leads, within the sentence. */
export function findTarget({ tokens, text }: Reading, cue: Cue, end: number): { target: Target; to: number } {
  let target: Target = 'none';
  let to = cue.to;
  const stop = Math.min(end, cue.to + 14);
  for (let at = cue.from; at < stop; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (here.has(norm) && !isHelpDesk(tokens, at)) return { target: 'here', to: at + 1 };
    if (at >= cue.to && (norm === 'so' || norm === 'if')) {
      const address = norm === 'so' && target === 'none' ? addressAfter(tokens, cue, at, end) : undefined;
      if (address === undefined) break;
      return { target: 'address', to: address + 1 };
    }
    if (kind === 'link' || kind === 'placeholder' || isPhone(tokens, at)) {
      return { target: 'address', to: Math.max(to, at + 1) };
    }
    if (target === 'none' && (isStranger(tokens, cue, at) || isNamed(tokens, text, cue, at))) {
      [target, to] = ['outsider', Math.max(to, Math.min(at + 2, end))];
    }
    if (target === 'none' && (places.has(norm) || teams.has(norm))) {
      [target, to] = [places.has(norm) ? 'place' : 'outsider', Math.max(to, at + 1)];
    }
  }
  return { target, to };
}

const helpers: ReadonlySet<string> = new Set(['team', 'support', 'agent', 'agents']);

/** "Our live chat", "the chat team": one more queue to stand in, and not the conversation at hand. */
function isHelpDesk(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'chat') return false;
  return ['live', 'phone'].includes(tokens[at - 1]?.norm ?? '') || helpers.has(tokens[at + 1]?.norm ?? '');
}

const written: ReadonlySet<string> = new Set(['message', 'note', 'text', 'dm', 'pm', 'tweet', 'follow']);

/** "Reach out to us so we can look at it: [link]": where to, said last. A message may go to the same people. */
function addressAfter(tokens: readonly Token[], cue: Cue, from: number, end: number): number | undefined {
  for (let at = cue.from; at < Math.min(end, from + 16); at++) {
    const token = tokens[at] as Token;
    if (written.has(token.norm) || here.has(token.norm)) return undefined;
    if (at > from && token.kind === 'link') return at;
  }
  return undefined;
}

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

const capital = /^\p{Lu}/u;
const shouted = /^\p{Lu}{2}/u;
/** Written with a capital at times, and no name of somebody else. */
const ownNames: ReadonlySet<string> = new Set([
  'i',
  'us',
  'me',
  'we',
  'our',
  'here',
  'at',
  'on',
  'via',
  'by',
  'to',
  'for',
]);

/** "Contact Northpost", "speak to Homely": a name after the verb. A reply all in capitals names nobody. */
function isNamed(tokens: readonly Token[], text: string, cue: Cue, at: number): boolean {
  const { norm, kind, start } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || kind !== 'word' || at > cue.to || at <= cue.from || ownNames.has(norm)) return false;
  const isShouted = shouted.test(text.slice(before.start, before.start + 2));
  if (isShouted || !capital.test(text.slice(start, start + 2))) return false;
  return (
    asking.has(before.norm) ||
    (linking.has(before.norm) && tokens.slice(cue.from, at).some((token) => speaking.has(token.norm)))
  );
}

/** A number of seven figures or more, also when hyphens or blanks cut it up. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  let figures = 0;
  for (let next = at; figures < 7 && tokens[next]?.kind === 'number'; next++) {
    figures += (tokens[next] as Token).norm.replaceAll(/\D/g, '').length;
  }
  return figures >= 7;
}
