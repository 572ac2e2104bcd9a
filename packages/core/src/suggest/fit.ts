import type { Span, Suggestion } from '../types.ts';
import { applySuggestion } from './apply.ts';
import { closes, opens, type Passage } from './passage.ts';

/** New words for a part of the reply, not yet suited to their place. */
export interface Rewrite {
  text: string;
  span: Span;
  label: string;
  /** The sentence it belongs to, when that is not the finding's. */
  passage?: Passage;
  /** It has the case, the marks and the blanks of its place already. */
  exact?: true;
}

/** Gives a rewrite the capital and the closing mark that its place asks for. */
export function fit(passage: Passage, { text, span, label }: Rewrite): Suggestion {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const cased = opens(passage, span) && !afterGreeting(passage.reply, span) ? capitalised(words) : words;
  if (!closes(passage, span)) return { text: cased.replace(/\.$/, ''), span, label };
  const { mark } = passage;
  if (mark.end === mark.start) return { text: cased.replace(/\.$/, ''), span, label };
  return { text: /[.?!]$/.test(cased) ? cased : `${cased}.`, span: { start: span.start, end: mark.end }, label };
}

/** "Hi Ana, could you …" goes on in small letters on the same line. */
function afterGreeting(reply: string, { start }: Span): boolean {
  return /,[ \t]*$/.test(reply.slice(0, start));
}

/** The same words, begun with a capital. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The same words for the middle of a sentence; "I" and names in capitals stay. */
export function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => (/^I\b/.test(text) ? letter : letter.toLowerCase()));
}

/** Blanks or marks that meet only because two pieces were put together. */
const clash = / {2}|\.\.|[,;:] ?[.,;:!?]|[^\n] [.,;!?](?:\s|$)|[!?][.,]|,,/u;

/** Whether the reply still reads as one text around the place where a suggestion was put in. */
export function isClean(reply: string, suggestion: Suggestion): boolean {
  const { span, text } = suggestion;
  const before = reply.slice(Math.max(0, span.start - 2), span.start);
  const after = reply.slice(span.end, span.end + 2);
  const was = reply.slice(Math.max(0, span.start - 2), span.end + 2);
  if (clash.test(before + text + after) && !clash.test(was)) return false;
  return applySuggestion(reply, suggestion).trim() !== '';
}

const names = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'’-]*|\p{N}+/gu;

/** Whether a suggestion holds only numbers and names that the conversation holds. */
export function isKnown(text: string, known: string): boolean {
  return (text.match(names) ?? []).every((word) => /^I(?:['’]\p{L}+)?$/u.test(word) || known.includes(word));
}
