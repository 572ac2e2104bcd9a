import type { Suggestion } from '../types.ts';

/** The reply with one wording taken over. Offsets of other suggestions hold only for the reply as it was. */
export function applySuggestion(reply: string, { span, text }: Suggestion): string {
  return reply.slice(0, span.start) + text + reply.slice(span.end);
}
