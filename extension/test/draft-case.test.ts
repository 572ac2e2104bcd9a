import { check } from 'makegood';
import { describe, expect, it } from 'vitest';
import { caseOf, customerOf } from '../src/content/session/draft-case.ts';

const quote = '> Two of the four chairs came without legs.\n> I have guests on Saturday!';
const answer = 'Hello Mara, feel free to call us back.';

/** A draft as the field reads it, the quote marked as foreign. */
function draftOf(text: string) {
  const start = text.indexOf(quote);
  const foreign = start < 0 ? [] : [{ kind: 'quote' as const, start, end: start + quote.length }];
  return {
    field: { text, foreign },
    channel: 'email' as const,
    conversation: { source: 'draft' as const, messages: [] },
  };
}

const wordsFound = (text: string): string[] => {
  const input = caseOf(draftOf(text));
  return check(input).findings.flatMap(({ span }) => (span === undefined ? [] : [text.slice(span.start, span.end)]));
};

describe('a draft with quoted history', () => {
  it.each([
    ['below the quote', `On 2026-11-12 09:49, Mara Stein wrote:\n${quote}\n\n${answer}`],
    ['below the quote, in German', `Am 12.11.2026 um 09:49 schrieb Mara Stein:\n\n${quote}\n\n${answer}`],
    ['above the quote', `${answer}\n\nOn 2026-11-12 09:49, Mara Stein wrote:\n${quote}\n`],
    [
      'in the line over the quote, where the caret waits',
      `${answer}On 2026-11-12 09:49, Mara Stein wrote:\n${quote}\n`,
    ],
    ['in that line, in German', `${answer} Am 12.11.2026 um 09:49 schrieb Mara Stein:\n\n${quote}\n`],
  ])('is judged where the answer stands %s', (_, text) => {
    expect(wordsFound(text)).toContain('feel free to call us back');
  });

  it('keeps the offsets of the field', () => {
    const text = `On 2026-11-12 09:49, Mara Stein wrote:\n${quote}\n\n${answer}`;
    expect(caseOf(draftOf(text)).reply).toHaveLength(text.length);
    expect(caseOf(draftOf(text)).reply.trim()).toBe(answer);
  });

  it('takes the quote for the customer’s message where the page shows no other', () => {
    const text = 'Two of the four chairs came without legs.\nI have guests on Saturday!';
    expect(caseOf(draftOf(`${quote}\n\n${answer}`)).context).toEqual([{ role: 'customer', text }]);
  });

  it('does not take the agent’s own words for the customer’s, which the quote quotes in turn', () => {
    const nested = '> Refund. Now.\n>\n>> Which chairs are they?\n> > Sam';
    const field = { text: nested, foreign: [{ kind: 'quote' as const, start: 0, end: nested.length }] };
    expect(caseOf({ ...draftOf(''), field }).context).toEqual([{ role: 'customer', text: 'Refund. Now.' }]);
  });

  it('takes the page’s message before the quote', () => {
    const draft = {
      ...draftOf(`${quote}\n\n${answer}`),
      conversation: {
        source: 'page' as const,
        messages: [{ role: 'customer' as const, text: 'Still no legs!', author: 'Mara' }],
      },
    };
    expect(caseOf(draft).context).toEqual([{ role: 'customer', text: 'Still no legs!' }]);
    expect(customerOf(draft, undefined)).toEqual({ from: 'page', text: 'Still no legs!', author: 'Mara' });
  });

  it('says that there is no customer’s message where there is none', () => {
    expect(customerOf(draftOf(answer), check(caseOf(draftOf(answer))))).toEqual({ from: 'none' });
  });
});
