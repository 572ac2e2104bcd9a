import { isPlainBlank, isPlainMark, plainWordEnd } from './plain-run.ts';
import { wordReader, type IsWord } from './words.ts';

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
export const scanners: readonly [RegExp, RegExp] = [address, ''].map(
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

const lineFeed = 0x0a;
const comma = 0x2c;

/** Splits a text into tokens and marks in one pass. */
export function tokenize(text: string, isWord: IsWord = noWord): Tokens {
  const writer = createWriter(isWord);
  // Only a text with an "@" can hold an address, and looking for one at every word is dear.
  const scanner = scanners[text.includes('@') ? 0 : 1];
  for (let at = 0; at < text.length;) {
    if (isPlainBlank(text, at)) {
      at++;
      continue;
    }
    const code = text.charCodeAt(at);
    let end = plainWordEnd(text, at);
    if (end > 0) writer.word(at, end, text.slice(at, end));
    else if (isPlainMark(text, at)) {
      end = at + 1;
      writer.end(at, end, text.slice(at, end));
    } else if (code === lineFeed) {
      end = at + 1;
      writer.line(at, end, '\n');
    } else if (code === comma) {
      writer.clause();
      end = at + 1;
    } else {
      scanner.lastIndex = at;
      const match = scanner.exec(text);
      if (match === null) break;
      end = scanner.lastIndex;
      writeMatch(writer, match);
    }
    at = end;
  }
  return { tokens: writer.tokens, marks: writer.marks };
}

/** Writes down what was found, in the order of the text. */
interface Writer extends Tokens {
  word: (start: number, end: number, written: string) => void;
  token: (start: number, end: number, norm: string, kind: TokenKind) => void;
  end: (start: number, end: number, text: string) => void;
  line: (start: number, end: number, text: string) => void;
  quote: () => void;
  clause: () => void;
}

function createWriter(isWord: IsWord): Writer {
  const tokens: Token[] = [];
  const marks: Mark[] = [];
  const readWord = wordReader(isWord);
  let clause = 0;
  let opened = -1;
  let blankSince = -1;
  const push = (start: number, end: number, norm: string, kind: TokenKind, shouted: boolean): void => {
    tokens.push({ start, end, norm, kind, clause, quoted: false, shouted });
    blankSince = -1;
  };
  return {
    tokens,
    marks,
    // "can't" spans one written word: each part keeps the whole span, so that a match never cuts it in half.
    word: (start, end, written) => {
      const { norms, shouted } = readWord(written);
      for (let i = 0; i < norms.length; i++) push(start, end, norms[i] as string, 'word', shouted);
    },
    token: (start, end, norm, kind) => push(start, end, norm, kind, false),
    end: (start, end, text) => {
      marks.push({ kind: 'end', at: tokens.length, start, end, text });
      clause++;
    },
    line: (start, end, text) => {
      marks.push({ kind: blankSince === tokens.length ? 'paragraph' : 'line', at: tokens.length, start, end, text });
      blankSince = tokens.length;
    },
    quote: () => void (opened = closeQuotation(tokens, opened)),
    clause: () => void clause++,
  };
}

function writeMatch(writer: Writer, match: RegExpExecArray): void {
  const [written, plain, link, anyWord, number, end, mark, line, placeholder, emoji, quote, soft] = match;
  const word = plain ?? anyWord;
  const start = match.index;
  const stop = start + written.length;
  if (word !== undefined) writer.word(start, stop, word);
  else if (end !== undefined) writer.end(start, stop, written);
  else if (mark !== undefined) writer.clause();
  else if (number !== undefined) writer.token(start, stop, number.toLowerCase(), 'number');
  else if (line !== undefined) writer.line(start, stop, written);
  else if (soft !== undefined) {
    writer.token(start, stop, '|', 'break');
    writer.clause();
  } else if (quote !== undefined) writer.quote();
  else if (link !== undefined) writer.token(start, stop, '<link>', 'link');
  else if (placeholder !== undefined) writer.token(start, stop, '<placeholder>', 'placeholder');
  else if (emoji !== undefined) writer.token(start, stop, written, 'emoji');
  else writer.clause();
}

/** Marks the tokens since the opening quotation mark; a long stretch is speech, not a mention. */
function closeQuotation(tokens: Token[], opened: number): number {
  if (opened < 0) return tokens.length;
  if (tokens.length - opened <= longestQuotation) {
    for (let i = opened; i < tokens.length; i++) (tokens[i] as Token).quoted = true;
  }
  return -1;
}
