import type { Passage, View } from '../../view.ts';

/** Words this far before a link still lead up to it. */
const reach = 40;

/** Links to steps or to the answer, not to a form or a mailbox. */
export function findSources(view: View, asking: ReadonlySet<number>): Passage[] {
  const { tokens, sentenceOf, text } = view.reading;
  const found: Passage[] = [];
  for (const [at, { kind, start, end }] of tokens.entries()) {
    if (kind !== 'link' || text.slice(start, end).includes('@')) continue;
    const sentence = sentenceOf[at] ?? 0;
    if (!asking.has(sentence) && leadsToSource(view, at, asking)) {
      found.push({ kind: 'plan', span: { start, end }, sentence, cue: 'link' });
    }
  }
  return found;
}

const sources: ReadonlySet<string> = new Set([
  'check',
  'see',
  'read',
  'visit',
  'follow',
  'following',
  'article',
  'guide',
  'steps',
  'step',
  'instructions',
  'here',
  'refer',
  'page',
  'using',
  'use',
  'options',
  'list',
  'link',
  'answer',
  'tutorial',
  'video',
  'these',
  'article',
  'checking',
  'documentation',
  'url',
  'instructions',
  'explanation',
  'title',
  'explains',
  'try',
  'location',
  'locations',
  'details',
]);
const documents: ReadonlySet<string> = new Set([
  'article',
  'guide',
  'steps',
  'instructions',
  'page',
  'documentation',
  'here',
  'tutorial',
  'video',
  'these',
  'this',
  'link',
  'following',
  'information',
]);
const contacts: ReadonlySet<string> = new Set([
  'form',
  'contact',
  'email',
  'mail',
  'write',
  'dm',
  'dms',
  'submit',
  'submitting',
  'ticket',
  'share',
  'sharing',
  'raise',
  'provide',
  'reach',
  'join',
  'fill',
  'filling',
  'meet',
  'send',
  'sending',
  'connect',
  'feedback',
  'call',
  'upvote',
  'somewhere',
  'assist',
  'look',
  'investigate',
  'further',
  'screenshot',
  'request',
]);

/** "For more information see [link]": something to read, where "visit us at" may be a shop window. */
const reading: ReadonlySet<string> = new Set(['see', 'read', 'check']);

/** "Perhaps [link]": a reply that is the link, and a word or two of passing it on. */
const hints: ReadonlySet<string> = new Set(['perhaps', 'maybe', 'possibly', 'probably', 'like', 'this', 'also', 'or']);

/** What leads up to a link; a link that stands alone belongs to the sentence before. */
function leadsToSource(
  { reading: { tokens, sentences, sentenceOf } }: View,
  at: number,
  asking: ReadonlySet<number>,
): boolean {
  const own = sentenceOf[at] ?? 0;
  const first = sentences[own]?.from ?? 0;
  if (own === 0 && tokens.slice(first, at).every(({ norm }) => hints.has(norm))) return true;
  const before = at > first ? (tokens[at - 1]?.norm ?? '') : '';
  const alone = at - first < 2 && !sources.has(before);
  if (alone && asking.has(own - 1)) return false;
  let leads = false;
  for (let i = Math.max(sentences[alone ? own - 1 : own]?.from ?? 0, at - reach); i < at; i++) {
    const word = tokens[i]?.norm ?? '';
    if (contacts.has(word) || (word === 'more' && tokens[i + 1]?.norm === 'information' && !reading.has(before))) {
      return false;
    }
    if ((alone ? documents : sources).has(word)) leads = true;
  }
  return leads;
}
