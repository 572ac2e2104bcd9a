import { check } from 'makegood';
import { describe, expect, it } from 'vitest';
import { caseOf, customerOf, isBlank, type Draft } from '../src/content/session/draft-case.ts';
import type { Conversation } from '../src/sites/index.ts';

const page: Conversation = {
  source: 'page',
  messages: [
    { role: 'customer', text: 'Still no parcel!', author: 'Dana', shownTime: '14:02' },
    { role: 'agent', text: 'One moment.' },
  ],
};

const draft = (change: Partial<Draft>): Draft => ({
  field: { text: 'We will look into it.', foreign: [] },
  channel: 'email',
  conversation: { source: 'none', messages: [] },
  ...change,
});

describe('the customer’s words', () => {
  it('are left out of the case when none are known', () => {
    expect(caseOf(draft({}))).toEqual({ channel: 'email', reply: 'We will look into it.' });
  });

  it('stand between the turns of the page, in their order', () => {
    expect(caseOf(draft({ conversation: page })).context).toEqual([
      { role: 'customer', text: 'Still no parcel!' },
      { role: 'agent', text: 'One moment.' },
    ]);
  });

  it('come with the author and the time that the page shows', () => {
    const told = { from: 'page', text: 'Still no parcel!', author: 'Dana', time: '14:02' };
    expect(customerOf(draft({ conversation: page }), undefined)).toEqual(told);
  });

  it('are those that the agent gave, before the page’s', () => {
    const given = { from: 'pasted', text: 'It broke.' } as const;
    expect(caseOf(draft({ conversation: page, given })).context).toEqual([{ role: 'customer', text: 'It broke.' }]);
    expect(customerOf(draft({ conversation: page, given }), undefined)).toEqual(given);
  });

  it('are in the draft when the engine found them there', () => {
    const text = 'We will look into it.\n\nOn 3 March Dana wrote:\n> Still no parcel!';
    const quoted = draft({ field: { text, foreign: [] } });
    expect(customerOf(quoted, check(caseOf(quoted)))).toEqual({ from: 'draft' });
  });
});

describe('a draft', () => {
  it('is blank when all of it is filled in by the mail client', () => {
    const field = { text: '\nBest regards\nSam', foreign: [{ kind: 'signature', start: 1, end: 17 } as const] };
    expect(isBlank(field)).toBe(true);
  });
});
