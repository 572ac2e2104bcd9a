import type { FieldText } from '@makegood/dom';
import type { Analysis, Case, Turn } from 'makegood';
import type { CustomerMessage } from '../../protocol/panel.ts';
import type { Composer, Conversation } from '../../sites/index.ts';
import { turnsOf } from '../../sites/index.ts';

/** The customer's words as the agent gave them, when the page's were missing or the wrong ones. */
export interface GivenMessage {
  readonly from: 'selection' | 'pasted';
  readonly text: string;
}

/** Everything that one judgement is made from. */
export interface Draft {
  readonly field: FieldText;
  readonly channel: Composer['site']['channel'];
  readonly conversation: Conversation;
  readonly given?: GivenMessage | undefined;
}

/**
 * The case for the engine. Offsets of `reply` are those of the field's text.
 *
 * What the page knows to be quoted is blanked, not cut, and becomes the customer's message where the page shows no other; a quote
 * that only its “>” gives away is left for the engine to find.
 */
export function caseOf({ field, channel, conversation, given }: Draft): Case {
  const context = contextOf(field, conversation, given);
  return { channel, reply: withoutForeign(field), ...(context.length > 0 && { context }) };
}

/** Whose words the case was judged against, for the panel. */
export function customerOf({ field, conversation, given }: Draft, analysis: Analysis | undefined): CustomerMessage {
  if (given !== undefined) return given;
  const message = conversation.messages.findLast(({ role }) => role === 'customer');
  if (message !== undefined) {
    const { text, author, shownTime, at } = message;
    const time = shownTime ?? at;
    return { from: 'page', text, ...(author !== undefined && { author }), ...(time !== undefined && { time }) };
  }
  const quote = quoteOf(field);
  if (quote !== '') return { from: 'draft', text: quote };
  return { from: analysis !== undefined && analysis.notJudged === undefined ? 'draft' : 'none' };
}

/** Whether the person has written anything. */
export const isBlank = (field: FieldText): boolean => withoutForeign(field).trim() === '';

function contextOf(field: FieldText, conversation: Conversation, given: GivenMessage | undefined): Turn[] {
  if (given !== undefined) return [{ role: 'customer', text: given.text }];
  if (conversation.source === 'page') return turnsOf(conversation);
  const quote = quoteOf(field);
  return quote === '' ? [] : [{ role: 'customer', text: quote }];
}

/** What the quote says, without its marks and without what it quotes in turn: those are the agent's own earlier words. */
function quoteOf({ text, foreign }: FieldText): string {
  return foreign
    .filter(({ kind }) => kind === 'quote')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .filter((line) => !/^> ?>/u.test(line))
    .map((line) => line.replace(/^> ?/u, ''))
    .join('\n')
    .trim();
}

/**
 * The line that a mail client puts over what it quotes, in whatever language: “On Thursday Mara Stein wrote:”. Left standing over
 * blanks it would make all that follows history, and many agents answer below the quote.
 */
const attribution = /(?:^|\n)(?<line>[^\n]*[:：][ \u00A0]*)\n+$/u;

/** Where a sentence ends and the next begins: “again.On 12/11”, and not “12.11.” or “v. Stein”. */
const sentenceEnd = /[.!?]["”’)]*\s*(?=\p{Lu})/gu;

/** Some clients put the caret at the very start of that line, so the person's own words may stand before it. */
function withoutOwnWords(line: string): string {
  const lastDigit = /\d\D*$/u.exec(line)?.index ?? line.length;
  const end = [...line.matchAll(sentenceEnd)].findLast(({ index }) => index < lastDigit);
  return end === undefined ? line : line.slice(end.index + end[0].length);
}

/** How far above a quote the line over it begins, in UTF-16 code units; 0 where there is none. */
function attributionOver(text: string, { kind, start }: FieldText['foreign'][number]): number {
  if (kind !== 'quote') return 0;
  // A line is short; what is further up is no part of it.
  const above = text.slice(Math.max(0, start - 2000), start);
  const found = attribution.exec(above);
  if (found === null) return 0;
  const { line = '' } = found.groups ?? {};
  return above.length - above.lastIndexOf(line) - (line.length - withoutOwnWords(line).length);
}

function withoutForeign({ text, foreign }: FieldText): string {
  let reply = '';
  let from = 0;
  for (const part of foreign) {
    const start = Math.max(from, part.start - attributionOver(text, part));
    reply += text.slice(from, start) + text.slice(start, part.end).replaceAll(/[^\n]/gu, ' ');
    from = part.end;
  }
  return reply + text.slice(from);
}
