import type { Mark, Token } from './tokenize.ts';

/** A sentence: a run of tokens `[from, to)`, and how it ends. */
export interface Sentence {
  index: number;
  from: number;
  to: number;
  /** Offsets into the text that was read, its closing mark included. */
  start: number;
  end: number;
  question: boolean;
  exclaimed: boolean;
}

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof']);
const abbreviations: ReadonlySet<string> = new Set([
  'st',
  'e',
  'g',
  'i',
  'eg',
  'ie',
  'etc',
  'approx',
  'no',
  'nr',
  'ref',
  'ext',
  'tel',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'a',
  'p',
  'am',
  'pm',
  'm',
  'vs',
  'inc',
  'ltd',
  'co',
  'rs',
]);

/** Lines shorter than this that are followed by a capital or a bullet end a sentence; longer ones are taken for wrapped text. */
const wrappedLine = 56;
const opensLine = /[\p{Lu}\d•*\-–>"“(]/u;

/** Nobody writes longer ones; a text without any mark is cut, so that what is looked up in a sentence stays cheap. */
const longestSentence = 600;

/** Groups tokens into sentences by the marks between them. */
export function splitSentences(text: string, tokens: readonly Token[], marks: readonly Mark[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let lineStart = 0;
  const push = (to: number): number => {
    sentences.push({
      index: sentences.length,
      from,
      to,
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      question: false,
      exclaimed: false,
    });
    return to;
  };
  const close = (to: number, mark?: Mark): void => {
    if (to <= from) {
      const previous = sentences.at(-1);
      if (mark?.kind === 'end' && previous !== undefined) finish(previous, mark);
      return;
    }
    while (to - from > longestSentence) from = push(cutBefore(tokens, from + longestSentence));
    from = push(to);
    if (mark?.kind === 'end') finish(sentences.at(-1) as Sentence, mark);
  };
  for (const mark of marks) {
    if (mark.kind === 'paragraph') close(mark.at);
    else if (mark.kind === 'line') {
      if (mark.start - lineStart < wrappedLine && opensLine.test(nextVisible(text, mark.end))) close(mark.at);
      lineStart = mark.end;
    } else if (mark.kind === 'end' && endsSentence(text, tokens, mark)) close(mark.at, mark);
  }
  close(tokens.length);
  return sentences;
}

/** The last place up to `at` that does not stand within a contraction. */
function cutBefore(tokens: readonly Token[], at: number): number {
  let cut = at;
  while (tokens[cut]?.start === tokens[cut - 1]?.start) cut--;
  return cut;
}

function finish(sentence: Sentence, mark: Mark): void {
  sentence.end = mark.end;
  if (mark.text.includes('?')) sentence.question = true;
  if (mark.text.includes('!')) sentence.exclaimed = true;
}

function endsSentence(text: string, tokens: readonly Token[], mark: Mark): boolean {
  if (mark.text !== '.') {
    return mark.text.length < 2 || !/^\.+$/.test(mark.text) || !/\p{Ll}/u.test(nextVisible(text, mark.end));
  }
  const before = tokens[mark.at - 1];
  const next = tokens[mark.at];
  if (before !== undefined && before.end === mark.start && titles.has(before.norm)) return false;
  if (
    before !== undefined &&
    before.end === mark.start &&
    abbreviations.has(before.norm) &&
    next !== undefined &&
    /[\p{Ll}\d]/u.test(text[next.start] ?? '')
  ) {
    return false;
  }
  return next === undefined || next.start > mark.end || !/[\p{L}\d]/u.test(text[mark.end] ?? '');
}

function nextVisible(text: string, from: number): string {
  for (let i = from; i < text.length && i < from + 80; i++) {
    const char = text[i] as string;
    if (char !== ' ' && char !== '\t' && char !== '\u00a0') return char;
  }
  return '';
}
