// @vitest-environment happy-dom
import type { Field } from '@makegood/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { JudgedDraft } from '../src/content/session/judged-draft.ts';
import type { Composer } from '../src/sites/index.ts';

/** A help desk with one box for all its tickets: `says` is what the customer of the open one wrote. */
function stand() {
  const desk = { says: 'My lamp came broken!', isNote: false, draft: 'Thank you for writing.', readings: 0 };
  const composer = {
    site: { channel: 'ticket' },
    isNote: () => desk.isNote,
    readConversation: () => {
      desk.readings += 1;
      return { source: 'page', messages: [{ role: 'customer', text: desk.says }] };
    },
  } as unknown as Composer;
  const field = {
    element: document.createElement('textarea'),
    read: () => ({ text: desk.draft, foreign: [] }),
  } as unknown as Field;
  return { desk, draft: new JudgedDraft(field, composer) };
}

const heard = (draft: JudgedDraft) => draft.readCase()?.context?.map(({ text }) => text);

beforeEach(() => {
  location.href = 'https://desk.shop.example/tickets/1';
});

describe('what a draft is judged against', () => {
  it('is not read again with every key', () => {
    const { desk, draft } = stand();
    heard(draft);
    heard(draft);
    expect(desk.readings).toBe(1);
  });

  it('is read anew at once when the address changes, since another ticket has another customer', () => {
    const { desk, draft } = stand();
    expect(heard(draft)).toEqual(['My lamp came broken!']);
    desk.says = 'Where do I find my invoice?';
    history.pushState(undefined, '', '/tickets/2');
    expect(heard(draft)).toEqual(['Where do I find my invoice?']);
  });

  it('is nothing while the box is for a note, or empty', () => {
    const { desk, draft } = stand();
    desk.isNote = true;
    expect(draft.readCase()).toBeUndefined();
    desk.isNote = false;
    desk.draft = ' \n';
    expect(draft.readCase()).toBeUndefined();
  });
});
