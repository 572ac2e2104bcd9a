import type { Finding, Suggestion } from '../types.ts';
import { capitalised, fit, lowered } from './fit.ts';
import { clauseOf, closes, opens, type Passage } from './passage.ts';

/** The templates that came with a finding, widened to the clause they replace so that no half of a sentence is left over. */
export function templatesOf(passage: Passage, { span, suggestions }: Finding): Suggestion[] {
  return suggestions.map((suggestion) => {
    const { place, text, label } = suggestion;
    if (place !== undefined) return settled(passage.reply, suggestion);
    if (span === undefined || suggestion.span.start === suggestion.span.end) return suggestion;
    const clause = clauseOf(passage);
    // Two sentences cannot stand in the middle of one.
    const whole = /[.?!]\s/.test(text) ? { start: clause.start, end: passage.sentence.end } : clause;
    const fits = closes(passage, whole) ? text : text.replace(/;.*$/u, '');
    return fit(passage, { text: opens(passage, whole) ? fits : lowered(fits), span: whole, label });
  });
}

/**
 * An inserted sentence among its neighbours: the one before it is closed, "Hi, " is gone on from in small letters,
 * and the words behind it begin with a capital, which makes it a replacement of one letter.
 */
export function settled(reply: string, suggestion: Suggestion): Suggestion {
  const { span, label } = suggestion;
  const before = reply.slice(0, span.start);
  const open = /[\p{L}\p{N}\])]$/u.test(before);
  const joined = /,[ \t]*$/.test(before) ? lowered(suggestion.text) : suggestion.text;
  const text = open ? `. ${joined.trimStart()}` : joined;
  const [next = ''] = /^\s*\p{Ll}/u.exec(reply.slice(span.end)) ?? [];
  if (next === '' || !/[.?!]\s*$/.test(text)) return { ...suggestion, text };
  return {
    text: text + next.slice(0, -1) + capitalised(next.slice(-1)),
    span: { start: span.start, end: span.end + next.length },
    label,
  };
}
