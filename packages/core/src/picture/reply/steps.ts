import type { Cue } from '../../lexicon/matcher.ts';
import type { Sentence } from '../../read/sentences.ts';
import { cuesOf, passageOf, type Passage, type View } from '../view.ts';

/** Steps a customer can follow, places where they stand, and steps put as a question. */
export function findSteps(view: View): Passage[] {
  const asking = findAsking(view);
  const found = cuesOf(view, 'instructions')
    .filter((cue) =>
      cue.value === 'step'
        ? isImperative(view, cue) && !servesQuestion(view, cue.sentence, asking)
        : !asking.has(cue.sentence),
    )
    .map((cue) => passageOf('plan', cue));
  for (const cue of cuesOf(view, 'diagnostic-questions'))
    {if (cue.value !== 'courtesy') found.push(passageOf('plan', cue));}
  for (const sentence of view.reading.sentences) {
    const { index, start, end } = sentence;
    if (hasMenuPath(view, sentence) && !asking.has(index) && !servesQuestion(view, index, asking))
      {found.push({ kind: 'plan', span: { start, end }, sentence: index, cue: 'menu-path' });}
  }
  return [...found, ...findSources(view, asking)];
}

/** Sentences that ask something of the customer: to write, to give details, to answer. */
function findAsking(view: View): ReadonlySet<number> {
  const proposals = new Set(cuesOf(view, 'diagnostic-questions').map(({ sentence }) => sentence));
  const asking = new Set(
    [...cuesOf(view, 'referrals'), ...cuesOf(view, 'detail-requests')].map(({ sentence }) => sentence),
  );
  for (const { question, index } of view.reading.sentences) if (question && !proposals.has(index)) asking.add(index);
  return asking;
}

const finders: ReadonlySet<string> = new Set(['check', 'just', 'tap', 'right', 'copy', 'find', 'it', 'you']);

/** "Which version is it? Check under About": the step only finds the answer. */
function servesQuestion({ reading: { sentences, tokens } }: View, index: number, asking: ReadonlySet<number>): boolean {
  return asking.has(index - 1) && finders.has(tokens[sentences[index]?.from ?? 0]?.norm ?? '');
}

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
function isImperative({ reading: { tokens, sentenceOf } }: View, cue: Cue): boolean {
  const at = cue.from;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (
    before === undefined ||
    token === undefined ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    before.clause !== token.clause
  )
    {return true;}
  if (token.norm.endsWith('ing') || token.norm === 'in' || token.norm === 'under') return true;
  if (before.norm === 'to') return pushes.has(tokens[at - 2]?.norm ?? '');
  return beforeImperative.has(before.norm);
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

/** Words this far before a link still lead up to it. */
const reach = 40;

/** Links to steps or to the answer, not to a form or a mailbox. */
function findSources(view: View, asking: ReadonlySet<number>): Passage[] {
  const { tokens, sentenceOf, text } = view.reading;
  const found: Passage[] = [];
  for (const [at, { kind, start, end }] of tokens.entries()) {
    if (kind !== 'link' || text.slice(start, end).includes('@')) continue;
    const sentence = sentenceOf[at] ?? 0;
    if (!asking.has(sentence) && leadsToSource(view, at, asking))
      {found.push({ kind: 'plan', span: { start, end }, sentence, cue: 'link' });}
  }
  return found;
}

/** What leads up to a link; a link that stands alone belongs to the sentence before. */
function leadsToSource(
  { reading: { tokens, sentences, sentenceOf } }: View,
  at: number,
  asking: ReadonlySet<number>,
): boolean {
  if (at === 0) return true;
  const own = sentenceOf[at] ?? 0;
  const alone = at - (sentences[own]?.from ?? 0) < 2;
  if (alone && asking.has(own - 1)) return false;
  let leads = false;
  for (let i = Math.max(sentences[alone ? own - 1 : own]?.from ?? 0, at - reach); i < at; i++) {
    const word = tokens[i]?.norm ?? '';
    if (contacts.has(word) || (word === 'more' && tokens[i + 1]?.norm === 'information')) return false;
    if ((alone ? documents : sources).has(word)) leads = true;
  }
  return leads;
}

/** Blanks around the sign may be doubled, or be entities that were decoded. */
const widestArrow = 8;

/** "View > Layout": a way through menus. */
function hasMenuPath({ reading: { text, tokens } }: View, sentence: Sentence): boolean {
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before === undefined || token === undefined || token.start - before.end > widestArrow) continue;
    if (/[>→]/u.test(text.slice(before.end, token.start))) return true;
  }
  return false;
}
