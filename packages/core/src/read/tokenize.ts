import { readWord, type IsWord } from './words.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'link' | 'placeholder' | 'break';

/** One word as patterns see it. A contraction gives two tokens whose spans share the written form. */
export interface Token {
  /** Offsets into the text that was read. */
  start: number;
  end: number;
  /** Lower case, contractions spelt out, one spelling. A break is `|`. */
  norm: string;
  kind: TokenKind;
  /** Rises at each comma, bracket and break: the clause of the sentence that the token stands in. */
  clause: number;
  /** Stands between quotation marks: words mentioned, not used. */
  quoted: boolean;
  /** Written in capitals, two letters or more. */
  shouted: boolean;
}

/** A punctuation mark that ends a sentence, or a line end. Kept apart from the tokens. */
export interface Mark {
  kind: 'end' | 'soft' | 'line' | 'paragraph';
  /** Number of tokens before it. */
  at: number;
  start: number;
  end: number;
  text: string;
}

export interface Tokens {
  tokens: Token[];
  marks: Mark[];
}

const address = String.raw`|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}`;
/** One group a kind of thing, in this order; each is a run of a class, so the scan is linear. “24hrs” gives two tokens, “3rd” one. */
const scanners = [address, ''].map(
  (mail) =>
    new RegExp(
      [
        // Nearly all words are of this kind, and the classes of Unicode below are dear.
        String.raw`([A-Za-z]{1,80}(?=[ ,!?\n]|\.\s|\.?$))`,
        String.raw`((?:https?:\/\/|www\.)[^\s<>"]{1,400}${mail})`,
        String.raw`([eE]-[mM]ail\p{L}{0,3}|[@#]?[\p{L}\p{M}_][\p{L}\p{M}\d_]{0,80}(?:\*{1,4}\p{L}{1,20}){0,2}(?:['’‘´\u0060][\p{L}\p{M}]{1,12}){0,2}['’]?)`,
        String.raw`([£$€#]?\d{1,40}(?:[.,:\/]\d{1,40}){0,8}(?:st|nd|rd|th|am|pm|k|%|x)?(?![\p{L}\d])|\d{1,40})`,
        String.raw`([.!?…。！？]{1,40})`,
        String.raw`([,()])`,
        String.raw`(\r\n|\r|\n)`,
        String.raw`(\{\{?[^{}\n]{1,60}\}\}?|\[[A-Za-z][^\][\n]{0,60}\]|<[a-z_ ]{2,30}>|%[a-z_]{2,30}%)`,
        String.raw`(\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,8}|[:;=][-']?[()\[\]DPp\/|](?![\p{L}\d]))`,
        String.raw`(["“”„«»])`,
        String.raw`([;:—–]|\s-{1,3}\s|--)`,
        String.raw`([\[\]])`,
      ].join('|'),
      'gu',
    ),
) as [RegExp, RegExp];

const longestQuotation = 14;
const noWord: IsWord = () => false;

/** Splits a text into tokens and marks in one pass. */
export function tokenize(text: string, isWord: IsWord = noWord): Tokens {
  const tokens: Token[] = [];
  const marks: Mark[] = [];
  let clause = 0;
  let opened = -1;
  let blankSince = -1;
  const push = (start: number, end: number, norm: string, kind: TokenKind, shouted = false): void => {
    tokens.push({ start, end, norm, kind, clause, quoted: false, shouted });
    blankSince = -1;
  };
  // Only a text with an "@" can hold an address, and looking for one at every word is dear.
  for (const match of text.matchAll(scanners[text.includes('@') ? 0 : 1])) {
    const [written, plain, link, anyWord, number, end, comma, line, placeholder, emoji, quote, soft] = match;
    const word = plain ?? anyWord;
    const start = match.index;
    const stop = start + written.length;
    if (word !== undefined) {
      // "can't" spans one written word: each part keeps the whole span, so that a match never cuts it in half.
      const { norms, shouted } = readWord(word, isWord);
      for (const norm of norms) push(start, stop, norm, 'word', shouted);
    } else if (end !== undefined) {
      marks.push({ kind: 'end', at: tokens.length, start, end: stop, text: written });
      clause++;
    } else if (comma !== undefined) clause++;
    else if (number !== undefined) push(start, stop, number.toLowerCase(), 'number');
    else if (line !== undefined) {
      marks.push({
        kind: blankSince === tokens.length ? 'paragraph' : 'line',
        at: tokens.length,
        start,
        end: stop,
        text: written,
      });
      blankSince = tokens.length;
    } else if (soft !== undefined) {
      push(start, stop, '|', 'break');
      clause++;
    } else if (quote !== undefined) opened = closeQuotation(tokens, opened);
    else if (link !== undefined) push(start, stop, '<link>', 'link');
    else if (placeholder !== undefined) push(start, stop, '<placeholder>', 'placeholder');
    else if (emoji !== undefined) push(start, stop, written, 'emoji');
    else clause++;
  }
  return { tokens, marks };
}

/** Marks the tokens since the opening quotation mark; a long stretch is speech, not a mention. */
function closeQuotation(tokens: Token[], opened: number): number {
  if (opened < 0) return tokens.length;
  if (tokens.length - opened <= longestQuotation) {
    for (let i = opened; i < tokens.length; i++) (tokens[i] as Token).quoted = true;
  }
  return -1;
}
