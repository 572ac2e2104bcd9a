/** How a ladder of attempts is climbed. */
import { describe, expect, it } from 'vitest';
import { climb } from '../src/apply/climb.ts';
import { replaceRichText } from '../src/apply/replace-rich-text.ts';
import { insertCommand } from '../src/apply/ways.ts';
import { openField } from '../src/index.ts';
import { readRichText } from '../src/text/read-rich-text.ts';
import { page, the } from './page.ts';
import { lendCommands } from './typist.ts';

describe('a ladder', () => {
  /** A text that attempts change and an undo restores. */
  const stand = () => {
    const state = { text: 'before', undone: 0 };
    const expectation = { isMade: () => state.text === 'wanted', isUntouched: () => state.text === 'before' };
    const set = (text: string) => () => {
      state.text = text;
      return true;
    };
    const undo = () => {
      state.text = 'before';
      state.undone += 1;
    };
    return { state, expectation, set, undo, ignore: () => false };
  };

  it('goes on past what the editor ignores', async () => {
    const { state, expectation, set, undo, ignore } = stand();
    expect(await climb([ignore, set('wanted')], expectation, [undo])).toEqual({ ok: true });
    expect(state).toEqual({ text: 'wanted', undone: 0 });
  });

  it('undoes what went wrong before it tries the next', async () => {
    const { state, expectation, set, undo } = stand();
    expect(await climb([set('other'), set('wanted')], expectation, [undo])).toEqual({ ok: true });
    expect(state).toEqual({ text: 'wanted', undone: 1 });
  });

  it('stops where something cannot be undone, and says so', async () => {
    const { state, expectation, set } = stand();
    const result = await climb([set('other'), set('wanted')], expectation, [() => undefined]);
    expect(result).toEqual({ ok: false, reason: 'not-restored' });
    expect(state.text).toBe('other');
  });

  it('says that the editor took nothing', async () => {
    const { expectation, undo, ignore } = stand();
    expect(await climb([ignore, ignore], expectation, [undo])).toEqual({ ok: false, reason: 'refused' });
  });

  it('waits for an editor that works after the event', async () => {
    const { state, expectation, undo } = stand();
    const late = () => {
      setTimeout(() => {
        state.text = 'wanted';
      }, 60);
      return true;
    };
    expect(await climb([late], expectation, [undo])).toEqual({ ok: true });
  });

  it('does not believe a change that is taken back at once', async () => {
    const { state, expectation, undo } = stand();
    const flicker = () => {
      state.text = 'wanted';
      setTimeout(() => {
        state.text = 'before';
      }, 25);
      return true;
    };
    expect(await climb([flicker], expectation, [undo])).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('a field', () => {
  const openIn = (body: string) => {
    const document = page(body);
    lendCommands(document, 'stubborn');
    return openField(the(document, 'textarea, p'))!;
  };

  it('of plain text is restored by its value where the page does not undo', async () => {
    const field = openIn('<textarea>Feel free</textarea>');
    field.read();
    const result = await field.apply({ span: { start: 0, end: 4 }, text: 'Do feel' });
    expect(result).toEqual({ ok: false, reason: 'rolled-back' });
    expect(field.read().text).toBe('Feel free');
  });

  it('of rich text is found again where a way that came to nothing has made its text nodes anew', async () => {
    const document = page('<div contenteditable="true"><p>Call us back.</p></div>');
    lendCommands(document, 'obedient');
    const paragraph = the(document, 'p');
    const remake = () => {
      paragraph.replaceChildren('Call us', ' back.');
      return false;
    };
    const map = readRichText(the(document, 'div'));
    const edit = { span: { start: 8, end: 12 }, text: 'soon' };
    expect(await replaceRichText(map, edit, [remake, insertCommand])).toEqual({ ok: true });
    expect(paragraph.textContent).toBe('Call us soon.');
  });

  it('of rich text that cannot be restored is reported', async () => {
    const field = openIn('<div contenteditable="true"><p>Feel free</p></div>');
    field.read();
    const result = await field.apply({ span: { start: 0, end: 4 }, text: 'Do feel' });
    expect(result).toEqual({ ok: false, reason: 'not-restored' });
  });

  it('is stale when the person has typed since it was read', async () => {
    const field = openIn('<div contenteditable="true"><p>Feel free</p></div>');
    field.read();
    the(field.element.ownerDocument, 'p').append(' again');
    expect(await field.apply({ span: { start: 0, end: 4 }, text: 'Do' })).toEqual({ ok: false, reason: 'stale' });
  });

  it('keeps its hands off what the editor locks', async () => {
    const field = openIn(
      '<div contenteditable="true"><p>Dear <span contenteditable="false">@Karin</span>, feel free</p></div>',
    );
    const { text } = field.read();
    expect(text).toBe('Dear @Karin, feel free');
    const edit = { span: { start: 0, end: text.indexOf(',') }, text: 'Hello' };
    expect(await field.apply(edit)).toEqual({ ok: false, reason: 'foreign' });
  });
});
