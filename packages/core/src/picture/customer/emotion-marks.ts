import type { Reading } from '../../read/reading.ts';
import type { Sentence } from '../../read/sentences.ts';
import type { Token } from '../../read/tokenize.ts';
import type { Emotion } from '../../types.ts';
import type { Passage } from '../view.ts';

/** What is seen in the writing and not in the words: capitals, heaped marks, signs of feeling. */
export type MarkKind = 'shouting' | 'shouted-word' | 'heaped' | 'exclaimed' | 'angry-sign' | 'sad-sign' | 'glad-sign';

/** Capitals that are names and units, not a raised voice, are short; longer ones count when several stand together. */
const shortestShout = 3;

const angry = /[😡😠🤬👿💢🖕😤👎]/u;
const sad = /[😭😢😞😔☹🙁😩😫😥😓💔😒🙄😑😣😖🤦😕😟😰😨😱]/u;
const glad = /[😀😃😄😊🙂😍🥰❤💚💙🙏👍👌👏🎉😁✨☺🤗💕😘💯😋🤤🥳]/u;
const typedSad = /^[:;=][-']?[([/|]$/;
const typedGlad = /^[:;=][-']?[)DPp\]]$/;

/** What an emoji speaks for. */
export const emotionOfSign: Readonly<Partial<Record<MarkKind, Emotion>>> = {
  'angry-sign': 'anger',
  'sad-sign': 'sadness',
};

function signKind(norm: string): MarkKind | undefined {
  if (angry.test(norm)) return 'angry-sign';
  if (sad.test(norm) || typedSad.test(norm)) return 'sad-sign';
  return glad.test(norm) || typedGlad.test(norm) ? 'glad-sign' : undefined;
}

/** One such sign may be a habit; so many in one sentence are a raised voice. */
const fewestOfRage = 4;
const eachAngry = new RegExp(angry.source, 'gu');

/** A row of angry signs. */
function rageIn({ tokens }: Reading, sentence: Sentence): Passage<MarkKind>[] {
  const signs = tokens
    .slice(sentence.from, sentence.to)
    .filter(({ kind, norm }) => kind === 'emoji' && angry.test(norm));
  const count = signs.reduce((all, { norm }) => all + (norm.match(eachAngry)?.length ?? 0), 0);
  const [first] = signs;
  const last = signs.at(-1);
  if (first === undefined || last === undefined || count < fewestOfRage) return [];
  return [{ kind: 'shouting', span: { start: first.start, end: last.end }, sentence: sentence.index, cue: 'emoji' }];
}

/** Finds the marks of feeling in a message. One pass over its tokens. */
export function findMarks(reading: Reading): Passage<MarkKind>[] {
  const marks: Passage<MarkKind>[] = [];
  for (const sentence of reading.sentences) {
    marks.push(...shoutsIn(reading, sentence), ...signsIn(reading, sentence), ...rageIn(reading, sentence));
    const heap = heapOf(reading, sentence);
    if (heap !== undefined) marks.push(heap);
  }
  const staccato = findStaccato(reading);
  if (staccato !== undefined) marks.push(staccato);
  return marks;
}

const isLetters = (token: Token): boolean => token.kind === 'word' && /^\p{L}/u.test(token.norm);

/** A whole sentence in capitals, or single words that stand out from a sentence in small letters. */
function shoutsIn(reading: Reading, sentence: Sentence): Passage<MarkKind>[] {
  if (!hasShout(reading, sentence)) return [];
  const tokens = reading.tokens.slice(sentence.from, sentence.to);
  // The words of a spelt-out abbreviation ("FYI") share their span and count once.
  const words = tokens.filter((token, i) => isLetters(token) && token.start !== tokens[i - 1]?.start);
  const shouted = words.filter(
    (token) => token.shouted && token.end - token.start >= shortestShout && isCommonWord(token),
  );
  const first = shouted[0];
  const last = shouted.at(-1);
  if (first === undefined || last === undefined) return [];
  const loud = words.filter(({ shouted: loudly }) => loudly).length;
  const whole = words.length >= 3 && loud * 10 >= words.length * 6;
  if (whole || longestRun(words) >= 4) {
    return [
      { kind: 'shouting', span: { start: first.start, end: last.end }, sentence: sentence.index, cue: 'capitals' },
    ];
  }
  return shouted.map((token) => ({
    kind: 'shouted-word',
    span: { start: token.start, end: token.end },
    sentence: sentence.index,
    cue: 'capitals',
  }));
}

/** Most sentences have no capitals to look at. */
function hasShout({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.shouted === true) return true;
  return false;
}

/** Everyday words: in capitals they can only be stressed, whereas an unknown one may be a name such as "IMAP". */
const stressable: ReadonlySet<string> = new Set(
  `not no never nothing nobody none all any every each still again now today please help why how what when where who which stop fix this that these those you your they them my me our your very
  only just really always ever even same more most worst bad wrong late off on out down up over twice three third four five six seven ten two one have had has do does did done is are was were been be am will would can could should must and but because
  hate sick mad rude fed without until after before everyone everything everyday absolutely totally completely seriously ridiculous unacceptable disgusting terrible horrible useless pathetic awful avoid beware refund money paid pay charged
  want need gone missing broken waiting waited waste wasted time scam fraud fake lie lies liars shame ordered order delivered cancel cancelled theft stole stolen lost urgent urgently immediately
  service customer care hello answer reply call called told said get got give back tell asked ask know work working days weeks months hours hour day week month year years times care cares listen people someone anyone impossible nonsense joke`.split(
    /\s+/,
  ),
);

/** Long capitals are seldom initials. */
const seldomInitials = 6;
const letters = /^[a-z]+$/;

function isCommonWord(token: Token): boolean {
  return stressable.has(token.norm) || (token.norm.length >= seldomInitials && letters.test(token.norm));
}

function longestRun(words: readonly Token[]): number {
  let best = 0;
  let run = 0;
  let common = false;
  for (const token of words) {
    run = token.shouted ? run + 1 : 0;
    common = run > 0 && (common || isCommonWord(token));
    if (common && run > best) best = run;
  }
  return best;
}

/** "!!!", "???" and their mixtures after a sentence; fewer are told apart. */
function heapOf(reading: Reading, sentence: Sentence): Passage<MarkKind> | undefined {
  const last = reading.tokens[sentence.to - 1];
  if (last === undefined) return undefined;
  let marks = 0;
  let queries = 0;
  for (let i = last.end; i < sentence.end; i++) {
    const char = reading.text[i];
    if (char === '!') marks++;
    else if (char === '?') queries++;
  }
  const span = { start: last.start, end: sentence.end };
  if (marks + queries >= 3) return { kind: 'heaped', span, sentence: sentence.index, cue: 'punctuation' };
  return marks > 0 || queries > 1
    ? { kind: 'exclaimed', span, sentence: sentence.index, cue: 'punctuation' }
    : undefined;
}

/** "Every. Single. Time.": stress by full stops, three sentences of one word in a row. */
function findStaccato({ sentences, text }: Reading): Passage<MarkKind> | undefined {
  let run = 0;
  for (const { from, to, index, end } of sentences) {
    run = to - from === 1 && text[end - 1] === '.' ? run + 1 : 0;
    const first = sentences[index - 2];
    if (run >= 3 && first !== undefined) {
      return { kind: 'shouting', span: { start: first.start, end }, sentence: index, cue: 'punctuation' };
    }
  }
  return undefined;
}

function signsIn(reading: Reading, sentence: Sentence): Passage<MarkKind>[] {
  const found: Passage<MarkKind>[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = reading.tokens[i] as Token;
    const kind = token.kind === 'emoji' ? signKind(token.norm) : undefined;
    if (kind !== undefined) {
      found.push({ kind, span: { start: token.start, end: token.end }, sentence: sentence.index, cue: 'emoji' });
    }
  }
  return found;
}
