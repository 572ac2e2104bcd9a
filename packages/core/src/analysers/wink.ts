/**
 * The one file that knows wink-nlp: it adds parts of speech and times to tokens that were read already.
 * wink-nlp normalises spelling and splits contractions, so spans come from its raw output, never from `its.normal`.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity, type WinkMethods } from 'wink-nlp';
import type { Grammar } from '../picture/view.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokenize.ts';

/** Longer texts are read in stretches, so that the cost stays in proportion to the length. */
const stretch = 20_000;

/** A longer run without a blank is no word; wink-nlp takes quadratic time over one, so it is kept from it. */
const longestRun = 120;

let engine: WinkMethods | undefined;

/** Reads parts of speech and times. Loads the language model on first use (about 0.1 s). */
export function readGrammar(reading: Reading): Grammar {
  engine ??= winkNLP(model, ['pos', 'ner']);
  const pos = Array.from({ length: reading.tokens.length }, () => '');
  const times: { from: number; to: number; type: string }[] = [];
  let token = 0;
  const text = reading.text.replaceAll(/\S+/gu, (run) => (run.length > longestRun ? ' '.repeat(run.length) : run));
  for (let start = 0; start < text.length;) {
    const end = stretchEnd(text, start);
    token = readStretch(engine, reading, text.slice(start, end), start, token, pos, times);
    start = end;
  }
  return { pos, times };
}

function stretchEnd(text: string, start: number): number {
  if (text.length - start <= stretch) return text.length;
  const space = text.lastIndexOf(' ', start + stretch);
  return space > start ? space : start + stretch;
}

const timeTypes: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION']);

function readStretch(
  nlp: WinkMethods,
  reading: Reading,
  text: string,
  start: number,
  firstToken: number,
  pos: string[],
  times: { from: number; to: number; type: string }[],
): number {
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out();
  const tags = doc.tokens().out(its.pos) as unknown as string[];
  const gaps = doc.tokens().out(its.precedingSpaces);
  const starts = new Int32Array(words.length + 1);
  let offset = start;
  let token = firstToken;
  for (const [i, word] of words.entries()) {
    offset += (gaps[i] as string).length;
    starts[i] = offset;
    const from = offset;
    offset += word.length;
    while (token < reading.tokens.length && (reading.tokens[token]?.end ?? 0) <= from) token++;
    // Parts of one contraction share a span: the first unfilled part takes the tag.
    for (let t = token; t < reading.tokens.length && (reading.tokens[t]?.start ?? 0) < offset; t++)
      {if (pos[t] === '' && (reading.tokens[t]?.end ?? 0) > from) {
        pos[t] = tags[i] as string;
        break;
      }}
  }
  starts[words.length] = offset;
  doc.entities().each((entity: ItemEntity) => {
    const type = entity.out(its.type);
    if (!timeTypes.has(type)) return;
    const [first, last] = entity.out(its.span) as unknown as [number, number];
    const from = firstTokenAfter(reading.tokens, starts[first] ?? 0);
    const endOffset = (starts[last] ?? 0) + (words[last]?.length ?? 0);
    let to = from;
    while (to < reading.tokens.length && (reading.tokens[to]?.start ?? 0) < endOffset) to++;
    times.push({ from, to, type });
  });
  return token;
}

/** Index of the first token that ends after an offset. */
function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
