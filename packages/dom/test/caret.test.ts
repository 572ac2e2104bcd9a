/** The caret of a draft, while the person is elsewhere on the page. */
import { describe, expect, it } from 'vitest';
import { keepCaret, openField } from '../src/index.ts';
import { page, the } from './page.ts';

const body = '<p id="words">The lamp is broken.</p><div contenteditable="true"><p>Dear Dana,</p></div>';

/** A draft with the caret before “Dana”, and what keeps it in mind. */
function stand() {
  const document = page(body);
  const draft = the(document, '[contenteditable]');
  const life = new AbortController();
  const selection = document.getSelection()!;
  const caret = keepCaret(openField(draft)!, { signal: life.signal });
  const put = (selector: string, offset: number) => {
    selection.collapse(the(document, selector).firstChild, offset);
    document.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('selectionchange'));
  };
  put('[contenteditable] p', 5);
  return { document, draft, life, selection, caret, put };
}

describe('the caret', () => {
  it('comes back to where it was after words elsewhere were selected', () => {
    const { document, draft, selection, caret, put } = stand();
    put('#words', 3);
    caret.restore();
    expect(document.activeElement).toBe(draft);
    expect([selection.anchorNode?.nodeValue, selection.anchorOffset]).toEqual(['Dear Dana,', 5]);
  });

  it('stays where the person has put it meanwhile', () => {
    const { selection, caret, put } = stand();
    put('[contenteditable] p', 2);
    caret.restore();
    expect(selection.anchorOffset).toBe(2);
  });

  it('goes to the end of the draft where its place has gone', () => {
    const { document, draft, selection, caret, put } = stand();
    put('#words', 3);
    draft.innerHTML = '<p>Hello.</p>';
    caret.restore();
    expect([selection.anchorNode?.nodeValue, selection.anchorOffset]).toEqual(['Hello.', 6]);
    expect(document.activeElement).toBe(draft);
  });

  it('is no longer looked after once the signal is aborted', () => {
    const { selection, caret, life, put } = stand();
    life.abort();
    put('[contenteditable] p', 2);
    put('#words', 3);
    caret.restore();
    expect(selection.anchorOffset).toBe(5);
  });
});
