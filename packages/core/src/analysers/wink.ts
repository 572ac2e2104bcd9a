/**
 * The one file that knows wink-nlp: it adds parts of speech to tokens that were read already.
 * wink-nlp normalises spelling and splits contractions, so spans come from its raw output, never from `its.normal`. Its dates and
 * durations are left out: measured beside the lexicon of times they found nothing that was not found, and "May" in "this may help".
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Grammar } from '../picture/view.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokenize.ts';
import type { Span } from '../types.ts';

/** Longer texts are read in stretches, so that the cost stays in proportion to the length. */
const stretch = 20_000;

/** A longer run without a blank is no word; wink-nlp takes quadratic time over one, so it is kept from it. */
const longestRun = 120;

/** A part of the text, with the token that it may begin with. */
interface Stretch {
  text: string;
  start: number;
  token: number;
}

/**
 * Code units after which the language model is loaded anew. wink-nlp keeps every word that it has not seen, names and misspellings too, for good:
 * over millions of messages they would fill the memory.
 */
const renewal = 5_000_000;

let engine: WinkMethods | undefined;
let readSinceLoading = 0;

/** Reads parts of speech. Loads the language model on first use (about 0.1 s), and anew after a long time. */
export function readGrammar(reading: Reading): Grammar {
  if (readSinceLoading > renewal) engine = undefined;
  if (engine === undefined) readSinceLoading = 0;
  engine ??= winkNLP(model, ['pos']);
  readSinceLoading += reading.text.length;
  const pos = Array.from({ length: reading.tokens.length }, () => '');
  let token = 0;
  const text = reading.text.replaceAll(/\S+/gu, (run) => (run.length > longestRun ? ' '.repeat(run.length) : run));
  for (let start = 0; start < text.length;) {
    const end = stretchEnd(text, start);
    token = readStretch(engine, reading.tokens, { text: text.slice(start, end), start, token }, pos);
    start = end;
  }
  return { pos };
}

function stretchEnd(text: string, start: number): number {
  if (text.length - start <= stretch) return text.length;
  const space = text.lastIndexOf(' ', start + stretch);
  return space > start ? space : start + stretch;
}

/** Adds what one stretch holds, and returns the token that the next one may begin with. */
function readStretch(
  nlp: WinkMethods,
  tokens: readonly Token[],
  { text, start, token: first }: Stretch,
  pos: string[],
): number {
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out();
  const tags = doc.tokens().out(its.pos) as unknown as string[];
  const gaps = doc.tokens().out(its.precedingSpaces);
  let offset = start;
  let token = first;
  for (const [i, word] of words.entries()) {
    const from = offset + (gaps[i] as string).length;
    offset = from + word.length;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= from) token++;
    tag(pos, tags[i] as string, tokens, token, { start: from, end: offset });
  }
  return token;
}

/** Parts of one contraction share a span: the first unfilled part takes the tag. */
function tag(pos: string[], name: string, tokens: readonly Token[], first: number, { start, end }: Span): void {
  for (let t = first; t < tokens.length && (tokens[t]?.start ?? 0) < end; t++) {
    if (pos[t] !== '' || (tokens[t]?.end ?? 0) <= start) continue;
    pos[t] = name;
    return;
  }
}
