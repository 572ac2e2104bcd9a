import type { Case, Span } from '../types.ts';
import type { Example } from './rule.ts';

/** What the customer wrote in examples that say nothing of it: a failure, and a feeling. */
export const usualCustomer = 'My order is two weeks late and my card was charged twice. I am really frustrated.';

/** A text with [[double brackets]] as the bare text and the bracketed spans. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [i, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

/** An example as a case, and the words it marks. */
export function exampleCase(example: string | Example): { input: Case; spans: Span[] } {
  const {
    customer = usualCustomer,
    channel = 'email',
    context,
    reply,
  } = typeof example === 'string' ? ({ reply: example } as Example) : example;
  const { text, spans } = readMarks(reply);
  return { input: { channel, context: context ?? [{ role: 'customer', text: customer }], reply: text }, spans };
}
