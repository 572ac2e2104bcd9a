import { prepare } from '../prepare/index.ts';
import { read } from '../read/reading.ts';
import { toMessage } from '../text/message.ts';
import { toOriginal } from '../text/source-text.ts';
import type { Span } from '../types.ts';

/** Words that were found, in the sentence they stand in; all offsets are those of the reply as it was given. */
export interface Passage {
  reply: string;
  /** The words found. */
  span: Span;
  /** The sentence or sentences they stand in, without the closing mark. */
  sentence: Span;
  /** The closing mark; empty where there is none. */
  mark: Span;
}

/** Pictures after the last word belong to no clause. */
const emoji = /(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f){1,60}$/u;

/** Every sentence that the agent wrote, as a passage of its own. */
export function sentencesOf(reply: string): Passage[] {
  const message = toMessage(prepare(reply));
  return read(message.text).sentences.map((sentence) => {
    const { span } = toOriginal(message, sentence);
    const words = reply.slice(span.start, span.end).replace(emoji, '');
    const end = span.start + words.replace(/\s{0,9}[.!?…]{0,40}$/u, '').length;
    return {
      reply,
      span: { start: span.start, end },
      sentence: { start: span.start, end },
      mark: { start: end, end: span.start + words.length },
    };
  });
}

/** The sentence around a finding's words. */
export function passageAt(reply: string, span: Span): Passage {
  const sentences = sentencesOf(reply);
  const first = sentences.find(({ mark }) => mark.end > span.start);
  const last = sentences.findLast(({ sentence }) => sentence.start < span.end) ?? first;
  if (first === undefined || last === undefined) {
    return { reply, span, sentence: span, mark: { start: span.end, end: span.end } };
  }
  const end = Math.max(last.sentence.end, Math.min(span.end, last.mark.end));
  return {
    reply,
    span: { start: span.start, end: Math.max(span.start, Math.min(span.end, last.sentence.end)) },
    sentence: { start: Math.min(first.sentence.start, span.start), end: Math.min(end, last.sentence.end) },
    mark: last.mark,
  };
}

/** Longer sentences are lists or pasted text; no rewrite is sure there, and the patterns stay quick. */
const longest = 1500;

/** Whether a sentence is of a length that people write. */
export function isReadable({ sentence }: Passage): boolean {
  return sentence.end - sentence.start <= longest;
}

/** Words of the reply on one line. */
export function wordsOf({ reply }: Passage, { start, end }: Span): string {
  return reply.slice(start, end).replaceAll(/\s+/g, ' ').trim();
}

const clauseStart =
  /(?:[,;:–—]\s+(?:(?:and|but|so|or|then|because|therefore)\s+)?|\s-\s+|\s(?:so|but|because)\s+|\sand\s+(?=(?:you|we|i|they|it|there)\b|(?:your|the|our|an?)\s[\p{L}\p{N}£$€.\s]{1,40}?\b(?:will|is|are|was|were|has|have)\b))/giu;
const clauseEnd =
  /\s*(?:[;–—]|,\s+(?:and|or|but|so|because|which|who|while|otherwise|although|then)\s|,\s+(?=[\p{L}\s]{1,40}?\s(?:is|are|was|were|will|has|have|can|cannot)\b)|,\s+(?=(?:please|you|we|i|they|it|there|this|that)\b)|\s-\s|\s+and\s+(?=(?:you|we|i|they|it|there|please)\b)|\s(?:but|because|although|otherwise)\s)/iu;

/** The clause around the words found: from the last link before them to the next one after them. */
export function clauseOf(passage: Passage): Span {
  const { reply, span, sentence } = passage;
  let { start } = sentence;
  for (const { index, 0: link } of reply.slice(sentence.start, span.start).matchAll(clauseStart)) {
    start = sentence.start + index + link.length;
  }
  const after = clauseEnd.exec(reply.slice(span.end, sentence.end));
  return { start, end: beforeBreak(reply, start, after === null ? sentence.end : span.end + after.index) };
}

/** A link may hide the full stop behind it, and "(1/2)" may be cut in two: a clause ends before either. */
function beforeBreak(reply: string, start: number, end: number): number {
  const words = reply.slice(start, end);
  const stop = /[.!?]\s+(?=\p{Lu}\p{Ll})/u.exec(words)?.index ?? words.length;
  const bracket = words.lastIndexOf('(');
  const open = bracket > 0 && !words.includes(')', bracket) ? words.slice(0, bracket).trimEnd().length : words.length;
  return start + Math.min(stop, open);
}

/** Whether a span begins its sentence. */
export function opens({ reply, sentence }: Passage, { start }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(reply.slice(sentence.start, start));
}

/** Whether nothing but the closing mark follows a span in its sentence. */
export function closes({ reply, sentence }: Passage, { end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(reply.slice(end, sentence.end));
}
